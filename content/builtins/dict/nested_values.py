answer = {"user": {"name": "Ada", "address": {"city": "London"}}, "team": None}

print(answer.get("user", {}).get("address", {}).get("city"))
print(answer.get("office", {}).get("city"))
try:
    answer["team"]["lead"]
except TypeError as error:
    print("TypeError:", error)


def dig(data, *keys, default=None):
    for key in keys:
        if not isinstance(data, dict) or key not in data:
            return default
        data = data[key]
    return data


print(dig(answer, "user", "address", "street", default="unknown"))
print(dig(answer, "team", "lead", default="nobody"))
