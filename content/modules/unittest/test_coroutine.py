import asyncio
import unittest


async def fetch_price(article):
    await asyncio.sleep(0)
    if article != "tea":
        raise LookupError(article)
    return 2.5


class FetchTest(unittest.IsolatedAsyncioTestCase):
    async def test_known_article(self):
        self.assertEqual(await fetch_price("tea"), 2.5)

    async def test_unknown_article(self):
        with self.assertRaises(LookupError):
            await fetch_price("gold")


suite = unittest.defaultTestLoader.loadTestsFromTestCase(FetchTest)
result = suite.run(unittest.TestResult())
print(result.testsRun, "tests, all good:", result.wasSuccessful())
