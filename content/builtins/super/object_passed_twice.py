class Account:
    def __init__(self, owner):
        self.owner = owner

class Savings(Account):
    def __init__(self, owner, twice):
        super().__init__(*([self, owner] if twice else [owner]))

for twice in (True, False):
    try:
        print(Savings("Ada", twice).owner)
    except TypeError as error:
        print(error)
