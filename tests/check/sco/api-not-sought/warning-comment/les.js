"use strict";
var pattern = /API"[/]/;
