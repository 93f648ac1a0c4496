Console.WriteLine("BackendCareer");
