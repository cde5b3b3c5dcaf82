print(sorted(set("tea")))
print({"tea"})

tags = {"food"}
tags.update("tea")  # letters again; `add` takes one value
print(sorted(tags))
