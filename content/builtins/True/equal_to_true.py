guests = ["Ada", "Ben"]

if guests == True:
    print("guests, says == True")
if guests:
    print("guests, says if")

print([value == True for value in (1, 2, "yes", guests)])
