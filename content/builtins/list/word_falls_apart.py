print(list("tea"))
print(["tea"])

order = ["mug"]
order += "tea"
print(order)
