from importlib import metadata

import slugify

print(metadata.packages_distributions()["slugify"])
print(hasattr(slugify, "UniqueSlugify"), "of awesome-slugify")
