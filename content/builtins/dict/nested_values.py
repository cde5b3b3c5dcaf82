answer = {"user": {"name": "Ada", "address": {"city": "London"}}, "team": None}


def dig(data, *keys, default=None):
    for key in keys:
        if not isinstance(data, dict) or key not in data:
            return default
        data = data[key]
    return data


print(answer.get("user", {}).get("address", {}).get("city"))
print(dig(answer, "user", "address", "street", default="unknown"))
print(dig(answer, "team", "lead", default="nobody"))
