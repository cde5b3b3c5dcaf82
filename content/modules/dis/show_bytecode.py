import dis


def total(price, count):
    return price * count + 5


dis.dis(total)
