text = print("total:", 12)
print(text)

text = f"total: {12}"
print(text)
