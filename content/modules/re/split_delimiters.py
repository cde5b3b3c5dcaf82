import re

line = "flour; 500 g,sugar ;  2 kg, eggs"

# r"\s*[;,]" would be slow where thousands of blanks stand in a row.
print([part.strip() for part in re.split("[;,]", line)])
print(re.split(r"[;,]\s*", line, maxsplit=1))

# A group in the pattern keeps the delimiters.
print(re.split(r"([+*/-])", "price*count-discount"))

print(re.split(r"(?<=[.!?])\s+", "It rained! Why? Nobody knows."))
print(re.split(r"(?<=[a-z0-9])(?=[A-Z])", "maxRetryCount"))
