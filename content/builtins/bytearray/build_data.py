packet = bytearray(b"\x02")
packet += b"temp"
packet.append(0x1F)
packet.extend([21, 5])
packet.insert(1, 4)
print(packet.hex(" "), "=", len(packet), "bytes")

for wrong in (b"\x03", 300):
    try:
        packet.append(wrong)
    except (TypeError, ValueError) as error:
        print(f"append({wrong!r}): {error}")

print(bytes(packet))
