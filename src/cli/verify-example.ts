/**
 * A signed posting of the fictional operator, to be tried out. Its keys are those that RFC 8037 and RFC 8032 publish with
 * their private halves: everybody can sign with them, so nobody may trust them.
 */
export const verifyExample = {
  token: [
    'eyJhbGciOiJFZERTQSIsImtpZCI6ImtQcktfcW14VldhWVZBOXd3QkY2SXVvM3ZWeno3VHhIQ1R3WEJ5Z3JTNGsiLCJ0eXAi',
    'OiJsaWt1aS1kZWxlZ2F0aW9uIn0.eyJjaXRpZXMiOlsi5oiQ6YO9Il0sImV4cCI6MTgwMzgzMDQwMCwiZnJvbSI6IjIwMjYt',
    'MTEtMDEiLCJpYXQiOjE3OTM0NjI0MDAsImlzcyI6Iui_nOWxseeJqea1ge-8iOekuuS-i--8iSIsImp0aSI6IjAxOTlhYWFh',
    'LTAwMDAtNzAwMC04MDAwLTAwMDAwMDAwMDAwMSIsImtleSI6IlBVQVh3LWhEaVZxU3R3cW5UUnQtdkp5WUxNOHV4SmFNd00x',
    'VjhTcjBaZ3ciLCJsaWMiOltdLCJyb2xlcyI6WyJob3RsaW5lIl0sInN1YiI6IumdkuemvuS6uuWKm--8iOekuuS-i--8iSIs',
    'InRvIjoiMjAyNy0wMi0yOCIsInVzZSI6InBvc3RpbmcifQ.Db4xSFGB4FzpFmhQCd0w0TKcawMEeq5_vd1v95R4KvGu1FysP',
    'aqorrfBh-j7nTMtqoYLyAdErdYXUKvpcK5ACg~eyJhbGciOiJFZERTQSIsImtpZCI6IkZ0SXUtVmJHcmZlX0tCNkNIN0dOd0',
    '9EQjcyTU54al9tbDExZEV2Ty03a2siLCJ0eXAiOiJsaWt1aS1wb3N0aW5nIn0.eyJhcHBseSI6Imh0dHBzOi8vam9icy5leG',
    'FtcGxlLmNvbS8iLCJjaXR5Ijoi5oiQ6YO9IiwiY29udGFjdCI6IjAyOC01NTUwIDAxMDAiLCJleHAiOjE3OTY4MzIwMDAsIm',
    'ZlZSI6MCwiZnVsbCI6IlJCTnZvMVd6WjRvUlJxMFc5LWhrbnBUN1Q4SWY1MzZERU1CZzloeXFfNG8iLCJoaWdoIjoiMjYuMD',
    'AiLCJpYXQiOjE3OTUxMDQwMDAsImp0aSI6IjAxOTlhYWFhLTAwMDAtNzAwMC04MDAwLTAwMDAwMDAwMDAwMiIsImxvdyI6Ij',
    'IzLjAwIiwib3JnIjoi6L-c5bGx54mp5rWB77yI56S65L6L77yJIiwicGF5ZXIiOiLpnZLnpr7kurrlipvvvIjnpLrkvovvvI',
    'kiLCJyZWwiOiJwYXJ0LXRpbWUiLCJyb2xlIjoiaG90bGluZSIsInRpdGxlIjoi6K-d5Yqh5a6i5pyNIn0.WbJ7rqJhnDKAFr',
    '-M94nU5WmMLz0mLV2SluIKZYjSG8aX--zswsOtHibE9Mf05FsmrA24SINX0f_cOVtPjRTtCQ',
  ].join(''),
  at: '2026-11-23T12:00:00+08:00',
  roots: [{ kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo', name: 'RFC 8037' }],
};
