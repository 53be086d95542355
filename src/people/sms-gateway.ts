/** A message to one phone. Sending the same `id` again must not send it twice. */
export type SmsMessage = { readonly id: string; readonly phone: string; readonly text: string };

/** Whatever carries messages. Answers whether it took this one; never throws, and keeps nothing of it. */
export type SmsGateway = { readonly send: (message: SmsMessage) => Promise<boolean> };
