find tree -type l | sort >dead.txt
xargs rm <dead.txt
