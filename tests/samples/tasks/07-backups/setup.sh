createdb library
psql --quiet --dbname=library --command="CREATE TABLE loan (id int PRIMARY KEY); INSERT INTO loan SELECT generate_series(1, 3);"
