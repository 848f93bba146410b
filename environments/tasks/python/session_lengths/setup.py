log = """\
2024-03-01T10:00:00 login ada
2024-03-01T10:05:00 login bo
2024-03-01T10:10:00 logout cem
2024-03-01T10:12:00 login ada
2024-03-01T10:42:30 logout ada
2024-03-01T11:00:00 click ada
2024-03-01T11:00:00 login ada
2024-03-01T11:01:00 logout ada
2024-03-02T10:05:00 logout bo
2024-03-02T10:06:00 login cem
2024-03-02T10:07:00 logout bo
"""
