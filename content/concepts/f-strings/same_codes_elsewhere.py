from string import Template

rows = [("Tea", 4.5), ("Encyclopaedia", 1180)]

line = "{name:<15} {price:>9,.2f}"  # no f: filled in below
for name, price in rows:
    print(line.format(name=name, price=price))

print("{0} {1} {0}".format("ding", "dong"))
print("{:>8} {:.1%}".format("share", 0.25))
print(format(1180, ",.2f"), format(0.25, ".1%"), format(255, "x"))
print("%s costs %.2f" % ("Tea", 4.5))


def later(name, price):  # the f-string is calculated at each call
    return f"{name} costs {price:.2f}"


print(later("Cup", 9.9), "|", later("Tea", 4.5))
print(Template("Dear $name").substitute(name="Ada"))
