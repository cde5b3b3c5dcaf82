import json

height = 10 / 3

for text in (f"{height:.6f}", f"{height:.17g}", repr(height)):
    print(f"{text:20} same: {float(text) == height}")

as_hex = height.hex()
print(f"{as_hex} same: {float.fromhex(as_hex) == height}")
print("in JSON: ", json.loads(json.dumps([height])) == [height])
