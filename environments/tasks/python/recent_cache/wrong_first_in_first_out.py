class Recent:
    def __init__(self, size):
        self.size, self.entries = size, {}
    def put(self, key, value):
        self.entries[key] = value
        if len(self.entries) > self.size:
            del self.entries[next(iter(self.entries))]
    def get(self, key, otherwise=None):
        return self.entries.get(key, otherwise)
    def __len__(self):
        return len(self.entries)
    def keys(self):
        return list(reversed(self.entries))
