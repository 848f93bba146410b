class Recent:
    def __init__(self, size):
        if size < 1:
            raise ValueError(f"a size of {size}")
        self.size, self.entries = size, {}

    def put(self, key, value):
        self.entries.pop(key, None)
        self.entries[key] = value
        if len(self.entries) > self.size:
            del self.entries[next(iter(self.entries))]

    def get(self, key, otherwise=None):
        if key not in self.entries:
            return otherwise
        self.put(key, self.entries[key])
        return self.entries[key]

    def __len__(self):
        return len(self.entries)

    def keys(self):
        return list(reversed(self.entries))
