import stringprep as sp
from unicodedata import ucd_3_2_0 as unicode

FORBIDDEN = [
    sp.in_table_a1, sp.in_table_c12, sp.in_table_c21_c22, sp.in_table_c3,
    sp.in_table_c4, sp.in_table_c5, sp.in_table_c6, sp.in_table_c7,
    sp.in_table_c8, sp.in_table_c9,
]


def saslprep(password):
    kept = [char for char in password if not sp.in_table_b1(char)]
    spaced = [" " if sp.in_table_c12(char) else char for char in kept]
    text = unicode.normalize("NFKC", "".join(spaced))
    if any(table(char) for char in text for table in FORBIDDEN):
        raise ValueError("forbidden or unassigned character")
    from_right = [sp.in_table_d1(char) for char in text]
    if any(from_right):
        mixed = any(map(sp.in_table_d2, text))
        if mixed or not (from_right[0] and from_right[-1]):
            raise ValueError("mixed directions")
    return text


for typed in ("tea\u00adtime", "o\ufb03ce\u00a0\uff11", "bell\a", "\u06271"):
    try:
        print(f"{ascii(typed):<21} {saslprep(typed)}")
    except ValueError as error:
        print(f"{ascii(typed):<21} {error}")
