mkdir -p tree/a tree/b
echo real >tree/real.txt
echo inner >tree/a/inner.txt
ln -s ../real.txt tree/a/up
ln -s ../missing.txt tree/a/gone
ln -s ../a tree/b/folder
ln -s loop tree/b/loop
ln -s nowhere tree/old
