// Legal forms as companies write them behind their names: `GmbH`, `S.A.`, `Oy`. A part of an expression, case counts.

export const legalForms = String.raw`(?:GmbH|AG|KG|Inc|LLC|Ltd|Limited|PLC|Corp|S\.?A|SASU?|SARL|UG|S\.?L|S\.?r\.?l|S\.?p\.?A|B\.?V|A[BS]|A/S|ApS|Oyj?|Ltda|Lda|Pty|s\.r\.o|z o\.o)`;
