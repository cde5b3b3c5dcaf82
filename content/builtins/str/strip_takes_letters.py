site = "www.wow.org"
print(site.strip("www."))
print(site.removeprefix("www."))
print("mississippi".rstrip("ippi"), "mississippi".removesuffix("ippi"))
