"""The least that a till's window can be: a list of people. python -m tests.bench.bare_window"""

import signal
import sys

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QApplication, QListView, QMainWindow

from tests.bench.painted import Painted


def main() -> int:
    """Shows it until it is ended."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    app = QApplication(sys.argv[:1])
    window, people = QMainWindow(), QListView()
    people.setModel(QStringListModel([f"Person {number}" for number in range(20)], people))
    window.setCentralWidget(people)
    window.resize(1366, 768)
    window.show()
    Painted(people.viewport())
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
