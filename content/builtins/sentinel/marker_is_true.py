KEEP = sentinel("KEEP")

def edit(phone=KEEP):
    by_truth = "set" if phone else "left alone"
    by_identity = "left alone" if phone is KEEP else "set"
    return f"{by_truth:12} {by_identity}"

print(edit())
print(edit("555 0101"))
