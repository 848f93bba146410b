mkdir -p data/deep/er
echo a >data/a.jpeg
echo bc >'data/b c.jpeg'
echo x >data/deep/er/x.jpeg
echo new >data/deep/taken.jpeg
echo old >data/deep/taken.jpg
echo text >data/readme.jpeg.txt
