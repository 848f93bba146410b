# Puts Debian's settings of Nim where the sandbox shows them: it does not show /etc/nim, without which Nim does not find
# its library. What config.nims says of C's macros becomes settings too, for it is a program, which every build would run.
set -e
mkdir nim
if [ -d /etc/nim ]; then
    sed -n 's/^cppDefine "\(.*\)"$/cppdefine:\1/p' /etc/nim/config.nims | cat /etc/nim/nim.cfg - >nim/nim.cfg
fi
