import quopri

body = b"""\
Caf=C3=A9 au lait costs 3=E2=82=AC, and the=
 price stays.
a =3D b
"""
data = quopri.decodestring(body)
print(data[:12])
print(data.decode("utf-8"), end="")
