var a = w.API_1484_11; a.SetValue("cmi.interactions." + n + ".result", "correct"); x = `a${`b${c}`}`; y = /d\/[e/]/g / 2;
