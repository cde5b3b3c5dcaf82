import markdown

text = """
| Tea    | Price |
|:-------|------:|
| Assam  |  6.50 |
| Oolong |  9.00 |

```python
print("Tea & cake")
```

The kettle[^1] is new.

[^1]: Made in Łódź.
"""
html = markdown.markdown(text, extensions=["extra"])
for line in html.splitlines():
    print(line[:76])  # cut, to be seen here
