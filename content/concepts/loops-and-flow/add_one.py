count = 5
count += 1
print("after += 1:", count)
print("++count gives", ++count, "and --count gives", --count)
try:
    compile("count++", "shop.py", "exec")
except SyntaxError as error:
    print("count++ is a SyntaxError:", error.msg)

for number, name in enumerate(["tea", "milk"], start=1):
    print(number, name)

first = second = [1]
first += [2]  # changes the list that both names share
print(second)
