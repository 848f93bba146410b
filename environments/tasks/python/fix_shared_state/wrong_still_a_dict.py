class Basket:
    def __init__(self, contents=None):
        self.contents = {} if contents is None else contents
    def put(self, article, price, pieces=1):
        self.contents[article] = (price, pieces)
    def total(self):
        return sum(price * pieces for price, pieces in self.contents.values())
    def articles(self):
        return sorted(self.contents)
