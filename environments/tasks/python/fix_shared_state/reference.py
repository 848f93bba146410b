import inspect
print(Basket().__init__.__defaults__)
# %%
class Basket:
    def __init__(self, contents=None):
        self.contents = list(contents or [])

    def put(self, article, price, pieces=1):
        self.contents.append((article, price, pieces))

    def total(self):
        return sum(price * pieces for _, price, pieces in self.contents)

    def articles(self):
        return sorted({article for article, _, _ in self.contents})
