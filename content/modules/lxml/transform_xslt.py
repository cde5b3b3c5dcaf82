from lxml import etree

stylesheet = etree.XSLT(etree.fromstring("""\
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text"/>
  <xsl:param name="currency"/>
  <xsl:template match="/shop">
    <xsl:for-each select="item">
      <xsl:sort select="@price" data-type="number" order="descending"/>
      <xsl:value-of select="concat(@name, ': ', @price, ' ', $currency)"/>
      <xsl:text>&#10;</xsl:text>
    </xsl:for-each>
  </xsl:template>
</xsl:stylesheet>"""))

shop = etree.fromstring(
    '<shop><item name="cup" price="6"/><item name="teapot" price="24"/></shop>'
)
result = stylesheet(shop, currency=etree.XSLT.strparam("EUR"))
print(str(result), end="")
