from http.cookies import SimpleCookie

baskets = {"17": ["tea", "cake"] * 500}
cookies = SimpleCookie()
cookies["basket"] = ",".join(baskets["17"])
print(len(cookies["basket"].OutputString()), "bytes, dropped")

cookies["basket"] = "17"
print(len(cookies["basket"].OutputString()), "bytes, and the rest stays here")
