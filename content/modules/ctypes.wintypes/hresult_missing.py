from ctypes import wintypes

print("HRESULT here:", hasattr(wintypes, "HRESULT"))
HRESULT = getattr(wintypes, "HRESULT", wintypes.LONG)
HCURSOR = getattr(wintypes, "HCURSOR", wintypes.HICON)
print(HRESULT.__name__, HCURSOR.__name__)
