heights = [1200, 1340, 1310, 1575]

for here, there in zip(heights, heights[1:]):
    print(f"{here} to {there}: {there - here:+} m")

print("only upwards?", all(a <= b for a, b in zip(heights, heights[1:])))

expected, found = "ACGTACGT", "ACCTACGA"
for i, (a, b) in enumerate(zip(expected, found)):
    if a != b:
        print(f"position {i}: {a} became {b}")
