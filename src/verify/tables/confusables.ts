// Written by scripts/tables/confusables.ts from the Unicode confusables; not edited by hand.
/** Letters that pass for a Latin letter; CONFUSED_WITH holds which at the same index. */
export const CONFUSABLE =
  'бȣɑαаᴄсꮯԁꬲеҽꬵꞙẝքɡᶃƍցһհıɪɩιіꙇӏꭵϳј׀ǀוןոռᴏᴑꬽοσоჿօסρрԛգզꭇꭈᴦгꮁꜱƽѕꮪꞟᴜꭎꭒʋυսᴠνѵטꮩɯᴡѡԝաꮃхɣᶌʏỿꭚγуүყᴢꮓ';
export const CONFUSED_WITH =
  '68aaacccdeeeffffgggghhiiiiiiiijjllllnnoooooooooppqqqrrrrrssssuuuuuuuvvvvvwwwwwwxyyyyyyyyyzz';
