city = "São Paulo"

print(city, "has", len(city), "characters")
print("in bytes:", len(city.encode()))
print("```a fence in output```")
