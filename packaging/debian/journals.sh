# Part of the till's preinst and prerm: where journals of tills may be, and what the installed program says of them.
till=/usr/lib/ordersession/till/till

journal_folders() {
	{
		echo /var/lib/ordersession-till/journal
		sed -n 's/^folder *= *"\(.*\)" *$/\1/p' /etc/ordersession/policy.toml /etc/ordersession/till.toml 2>/dev/null || true
		getent passwd | cut -d: -f6 | sort -u | while read -r home; do echo "$home/.local/share/ordersession-till"; done
		for home in /home/*; do echo "$home/.local/share/ordersession-till"; done
	} | sort -u | while read -r folder; do
		if [ -e "$folder/journal.db" ]; then echo "$folder"; fi
	done
}

# As the journal's owner, so that nothing of root's is left beside it.
ready() {
	setpriv --reuid="$(stat -c %u "$1/journal.db")" --regid="$(stat -c %g "$1/journal.db")" --clear-groups -- \
		"$till" --folder "$1" --server https://localhost --ready-for-update 2>&1
}

all_ready() {
	[ -x "$till" ] || return 0
	journal_folders | {
		answer=0
		while read -r folder; do
			if ! said=$(ready "$folder" </dev/null); then
				echo "ordersession-till: $folder: $said" >&2
				answer=1
			fi
		done
		return $answer
	}
}

# Tills end as by a closed window. One that goes on with half of the old program and half of the new would not do.
end_tills() {
	for round in 1 2 3 4 5 6 7 8 9 10; do
		running=
		for process in /proc/[0-9]*; do
			if [ "$(readlink "$process/exe" 2>/dev/null)" = "$till" ]; then
				running=yes
				kill -TERM "${process#/proc/}" 2>/dev/null || true
			fi
		done
		if [ -z "$running" ]; then return 0; fi
		sleep 1
	done
	echo "ordersession-till: a till does not end; close it and try again." >&2
	return 1
}

stop_kiosk() {
	if [ -d /run/systemd/system ] && systemctl --quiet is-active ordersession-kiosk.service; then
		systemctl stop ordersession-kiosk.service
		touch /run/ordersession-kiosk-was-running
	fi
}
