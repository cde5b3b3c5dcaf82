import quopri

for code in (b"1 + 1 = 2", b"a == b", b"2 =\n1 + 1", b"2 =3D\n1 + 1"):
    print(code, "->", quopri.decodestring(code))
