from packaging.tags import sys_tags
from packaging.utils import canonicalize_name, parse_wheel_filename

here = set(sys_tags())
for file in (
    "tea_shop-2.1-py3-none-any.whl",
    "tea_shop-2.1-cp27-cp27m-win32.whl",
):
    name, version, build, tags = parse_wheel_filename(file)
    print(name, version, sorted(map(str, tags)), not here.isdisjoint(tags))

print({canonicalize_name(n) for n in ("Tea_Shop", "tea.shop", "TEA--shop")})
