import textwrap

headlines = [
    "Council votes for a new bridge across the river",
    "Rain   expected\non Sunday",
    "Donaudampfschifffahrtsgesellschaft celebrates",
]

for headline in headlines:
    print(textwrap.shorten(headline, width=28, placeholder=" ..."))

print(textwrap.shorten(headlines[2], width=28))
