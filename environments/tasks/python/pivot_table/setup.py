text = """\
city,month,rain
"Bern, old town",1,10
Oslo,2,7
"Bern, old town",1,2.5
"Bern, old town",3,4.25
Oslo,4,
"""
