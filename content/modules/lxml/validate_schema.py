from lxml import etree

schema = etree.XMLSchema(etree.fromstring("""\
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="order">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="item" type="xs:string" maxOccurs="unbounded"/>
        <xs:element name="count" type="xs:positiveInteger"/>
      </xs:sequence>
    </xs:complexType>
  </xs:element>
</xs:schema>"""))

good = etree.fromstring("<order><item>cup</item><count>2</count></order>")
print(schema.validate(good))

bad = etree.fromstring("<order>\n<item>cup</item>\n<count>0</count>\n</order>")
try:
    schema.assertValid(bad)
except etree.DocumentInvalid:
    for error in schema.error_log:
        print(f"line {error.line}: {error.message}")
