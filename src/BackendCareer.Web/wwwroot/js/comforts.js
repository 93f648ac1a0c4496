// Cards of glossary terms, and the form that asks whether a page was useful.
