import yaml

page = yaml.safe_load("""\
address: |
  Ada Lovelace
  12 St James's Square
summary: >-
  One line, although
  it is written in two.
defaults: &defaults
  retries: 3
  timeout: 30
mail:
  <<: *defaults
  timeout: 60
""")
print(repr(page["address"]))
print(repr(page["summary"]))
print(page["mail"])
