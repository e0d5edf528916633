#!/bin/bash
# Runs once in a booted machine, as its unit says; what it sees goes to /srv/found, a file for each question.
cd /srv
mkdir -p found
exec >found/log 2>&1
set -x

found() { local name=$1; shift; "$@" >"found/$name" 2>&1; echo "$?" >"found/$name.code"; }
until_it() { for _ in $(seq 120); do "$@" >/dev/null 2>&1 && return 0; sleep 0.5; done; echo "waited in vain: $*"; return 1; }
ask() { curl --silent --show-error --fail --noproxy '*' "$@"; }
main_pid() { systemctl show -P MainPID "$1"; }
tills_enrolled() { ask -H "Authorization: Bearer $token" $server/api/tills | grep -q '"enrolledAt":"'; }
till_process() { for p in /proc/[0-9]*; do if [ "$(readlink "$p/exe")" = /usr/lib/ordersession/till/till ]; then echo "${p#/proc/}"; fi; done; }
till_runs() { [ -n "$(till_process)" ]; }
server=http://127.0.0.1:8470

# The server, as it was enabled by its installation.
until_it ask $server/readyz
found server-active systemctl is-active ordersession-server
found server-security systemd-analyze security --no-pager ordersession-server
found backup-security systemd-analyze security --no-pager ordersession-backup
found server-confined grep -E '^(Uid|CapEff|NoNewPrivs|Seccomp):' "/proc/$(main_pid ordersession-server)/status"
found timers systemctl list-timers --no-pager --all ordersession-backup.timer

# A venue, opened while the service runs, by the words of the README.
echo '{"pin": "4826", "password": "harbour-9173"}' |
    found init till-server init "The Anchor" --currency EUR --time-zone Europe/Berlin --manager Bo
found doctor till-server doctor
token=$(ask -H 'Content-Type: application/json' -d '{"user": "Bo", "password": "harbour-9173"}' $server/api/auth/login |
    sed 's/.*"token":"\([^"]*\)".*/\1/')
code=$(till-server enrol-code --till "Till 1" | grep -oE '[0-9A-Z]{4,6}-[0-9A-Z]{4,6}' | head -1)

# A kiosk, preset. cage draws into memory: this machine has neither a display nor a first terminal.
mkdir -p /etc/systemd/system/ordersession-kiosk.service.d
cat >/etc/systemd/system/ordersession-kiosk.service.d/no-display.conf <<END
[Service]
Environment=WLR_BACKENDS=headless WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1
StandardInput=null
TTYPath=
TTYReset=no
TTYVHangup=no
TTYVTDisallocate=no
END
systemctl daemon-reload
debconf-set-selections <<END
ordersession-till ordersession-till/server-url string $server
ordersession-till ordersession-till/enrolment-code password $code
ordersession-till ordersession-till/kiosk boolean true
END
export DEBIAN_FRONTEND=noninteractive
found till-installed dpkg --install first/ordersession-till_*.deb
found kiosk-enabled systemctl is-enabled ordersession-kiosk
systemctl start ordersession-kiosk
until_it tills_enrolled
found kiosk-enrolled tills_enrolled
sleep 3
found kiosk-active systemctl is-active ordersession-kiosk
found kiosk-user ps -o user:32= -p "$(till_process)"

# Both come back when they are killed.
before=$(main_pid ordersession-server)
kill -9 "$before"
sleep 1
until_it ask $server/readyz
found server-again systemctl show -P NRestarts ordersession-server
kill -9 $(till_process)
sleep 1
until_it till_runs
found kiosk-again systemctl show -P NRestarts ordersession-kiosk

# The timer's work.
systemctl start ordersession-backup
found backup systemctl show -P Result ordersession-backup
found backups ls -l /var/backups/ordersession

# An update while both run: the server restarts by itself, the free kiosk is closed and comes back.
sleep 5
found update-server dpkg --install second/ordersession-server_*.deb
until_it ask $server/readyz
found update-till dpkg --install second/ordersession-till_*.deb
until_it till_runs
found server-updated readlink "/proc/$(main_pid ordersession-server)/exe"
found server-doctor-after till-server doctor
found kiosk-updated readlink "/proc/$(till_process)/exe"
found versions dpkg-query -W 'ordersession-*'
found failed systemctl --failed --no-legend

# Another answer about the kiosk, later.
again() { echo "ordersession-till ordersession-till/kiosk boolean $1" | debconf-set-selections; dpkg-reconfigure ordersession-till; }
found kiosk-no again false
found kiosk-off systemctl is-enabled ordersession-kiosk
found kiosk-yes again true
found kiosk-on systemctl is-enabled ordersession-kiosk
until_it till_runs
found kiosk-runs-again systemctl is-active ordersession-kiosk

# Removed while they run.
found purge-till dpkg --purge ordersession-till
found purge-server dpkg --purge ordersession-server
found failed-after systemctl --failed --no-legend
found kept find /var/lib/ordersession-kept -name '*.db'
found left sh -c 'ps -eo args | grep -c "[u]sr/lib/ordersession"'
journalctl --boot --no-pager --unit=ordersession-server --unit=ordersession-kiosk --unit=ordersession-backup >found/journal
journalctl --boot --no-pager >found/journal-of-all
sync
systemctl poweroff
