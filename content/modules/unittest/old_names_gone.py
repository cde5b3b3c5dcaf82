import unittest
import warnings

warnings.simplefilter("ignore", DeprecationWarning)  # as Python 3.11 gives
check = unittest.TestCase()
check.assertEqual(2.5 + 5.5, 8)
try:
    check.assertEquals(2.5 + 5.5, 8)
    print("assertEquals is deprecated")
except AttributeError as error:
    print(error)
