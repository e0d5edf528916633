<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
 <context>
  <name>BadgeCell</name>
  <message>
   <source>Or scan a badge</source>
   <translation>أو امسح الشارة</translation>
  </message>
 </context>
 <context>
  <name>ChangePanel</name>
  <message>
   <source>Taking…</source>
   <translation>جارٍ الأخذ…</translation>
  </message>
  <message>
   <source>To pay</source>
   <translation>المطلوب</translation>
  </message>
 </context>
 <context>
  <name>ChipPanel</name>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Try now</source>
   <translation>جرّب الآن</translation>
  </message>
  <message>
   <source>Wait for:</source>
   <translation>انتظر:</translation>
  </message>
  <message>
   <source>You can:</source>
   <translation>يمكنك:</translation>
  </message>
 </context>
 <context>
  <name>CompletePane</name>
  <message>
   <source>Email…</source>
   <translation>بريد…</translation>
  </message>
  <message>
   <source>Log out</source>
   <translation>خروج</translation>
  </message>
  <message>
   <source>New order</source>
   <translation>طلب جديد</translation>
  </message>
  <message>
   <source>Open drawer</source>
   <translation>فتح الدرج</translation>
  </message>
  <message>
   <source>Print receipt</source>
   <translation>طباعة الإيصال</translation>
  </message>
 </context>
 <context>
  <name>LineStrip</name>
  <message>
   <source>Discount</source>
   <translation>خصم</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>ملاحظة</translation>
  </message>
  <message>
   <source>Options</source>
   <translation>خيارات</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>حذف</translation>
  </message>
 </context>
 <context>
  <name>LoginPane</name>
  <message>
   <source>Try now</source>
   <translation>جرّب الآن</translation>
  </message>
 </context>
 <context>
  <name>MenuPane</name>
  <message>
   <source>A manager brings them in at the office, under Products. They are here at once.</source>
   <translation>يضيفها المدير في المكتب ضمن Products، وتظهر هنا فورًا.</translation>
  </message>
  <message>
   <source>All</source>
   <translation>الكل</translation>
  </message>
  <message>
   <source>Check the spelling, or choose a category.</source>
   <translation>راجع الكتابة أو اختر فئة.</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>مسح</translation>
  </message>
  <message>
   <source>Favourites</source>
   <translation>المفضلة</translation>
  </message>
  <message>
   <source>More</source>
   <translation>المزيد</translation>
  </message>
  <message>
   <source>Nothing found for “{words}”</source>
   <translation>لا شيء عن «{words}»</translation>
  </message>
  <message>
   <source>Quantity {number}</source>
   <translation>الكمية {number}</translation>
  </message>
  <message>
   <source>Search or scan</source>
   <translation>بحث أو مسح</translation>
  </message>
  <message>
   <source>Search or scan a barcode</source>
   <translation>ابحث أو امسح رمزًا شريطيًا</translation>
  </message>
  <message>
   <source>This venue has no products yet</source>
   <translation>لا توجد منتجات في هذا المكان بعد</translation>
  </message>
 </context>
 <context>
  <name>MovedPane</name>
  <message>
   <source>Log in</source>
   <translation>دخول</translation>
  </message>
  <message>
   <source>Take it back here</source>
   <translation>استرجاعه هنا</translation>
  </message>
 </context>
 <context>
  <name>OrderHead</name>
  <message>
   <source>More</source>
   <translation>المزيد</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <source>{name}’s order</source>
   <translation>طلب {name}</translation>
  </message>
 </context>
 <context>
  <name>OrderList</name>
  <message>
   <source>Lines of the order</source>
   <translation>أسطر الطلب</translation>
  </message>
 </context>
 <context>
  <name>OrderPane</name>
  <message>
   <source>Log out</source>
   <translation>خروج</translation>
  </message>
  <message>
   <source>Pay</source>
   <translation>الدفع</translation>
  </message>
  <message>
   <source>Save to tab</source>
   <translation>إلى حساب</translation>
  </message>
  <message>
   <source>order is kept</source>
   <translation>الطلب محفوظ</translation>
  </message>
  <message>
   <source>order kept</source>
   <translation>الطلب محفوظ</translation>
  </message>
 </context>
 <context>
  <name>Pager</name>
  <message>
   <source>Next page</source>
   <translation>الصفحة التالية</translation>
  </message>
  <message>
   <source>Page before</source>
   <translation>الصفحة السابقة</translation>
  </message>
  <message>
   <source>Page {page} of {pages}</source>
   <translation>صفحة {page} من {pages}</translation>
  </message>
 </context>
 <context>
  <name>PaymentPane</name>
  <message>
   <source>Back to order</source>
   <translation>رجوع إلى الطلب</translation>
  </message>
  <message>
   <source>Card</source>
   <translation>بطاقة</translation>
  </message>
  <message>
   <source>Cash</source>
   <translation>نقدًا</translation>
  </message>
  <message>
   <source>None</source>
   <translation>بلا</translation>
  </message>
  <message>
   <source>Split bill</source>
   <translation>تقسيم الفاتورة</translation>
  </message>
  <message>
   <source>Tip</source>
   <translation>إكرامية</translation>
  </message>
  <message>
   <source>Voucher</source>
   <translation>قسيمة</translation>
  </message>
  <message>
   <source>by item or share</source>
   <translation>حسب الصنف أو الحصة</translation>
  </message>
  <message>
   <source>chip or contactless</source>
   <translation>شريحة أو لاتلامسي</translation>
  </message>
  <message>
   <source>notes and coins</source>
   <translation>أوراق وقطع</translation>
  </message>
  <message>
   <source>scan or type</source>
   <translation>مسح أو كتابة</translation>
  </message>
 </context>
 <context>
  <name>PermissionDialog</name>
  <message>
   <source>Not now</source>
   <translation>ليس الآن</translation>
  </message>
 </context>
 <context>
  <name>PinPanel</name>
  <message>
   <source>Checking…</source>
   <translation>جارٍ الفحص…</translation>
  </message>
  <message>
   <source>Choose your name</source>
   <translation>اختر اسمك</translation>
  </message>
  <message>
   <source>Enter your PIN</source>
   <translation>أدخل رمزك</translation>
  </message>
  <message>
   <source>Log in</source>
   <translation>دخول</translation>
  </message>
  <message>
   <source>Then enter your PIN.</source>
   <translation>ثم أدخل رمزك.</translation>
  </message>
 </context>
 <context>
  <name>PreviewCard</name>
  <message>
   <source>Total</source>
   <translation>المجموع</translation>
  </message>
 </context>
 <context>
  <name>ProductGrid</name>
  <message>
   <source>Products</source>
   <translation>الأصناف</translation>
  </message>
 </context>
 <context>
  <name>ReceiptCard</name>
  <message>
   <source>Receipt</source>
   <translation>إيصال</translation>
  </message>
 </context>
 <context>
  <name>SavedStamp</name>
  <message>
   <source>Saved {time}</source>
   <translation>حُفظ {time}</translation>
  </message>
 </context>
 <context>
  <name>StaffButton</name>
  <message>
   <source>locked</source>
   <translation>مقفل</translation>
  </message>
  <message>
   <source>no open order</source>
   <translation>لا طلب مفتوح</translation>
  </message>
  <message>
   <source>open</source>
   <translation>مفتوح</translation>
  </message>
  <message>
   <source>open order</source>
   <translation>طلب مفتوح</translation>
  </message>
  <message>
   <source>open order {total}</source>
   <translation>طلب مفتوح {total}</translation>
  </message>
 </context>
 <context>
  <name>StaffGrid</name>
  <message>
   <source>Earlier names</source>
   <translation>الأسماء السابقة</translation>
  </message>
  <message>
   <source>More names</source>
   <translation>أسماء أخرى</translation>
  </message>
  <message>
   <source>Who is serving?</source>
   <translation>من يخدم؟</translation>
  </message>
  <message>
   <source>{page} of {pages}</source>
   <translation>{page} من {pages}</translation>
  </message>
 </context>
 <context>
  <name>Stepper</name>
  <message>
   <source>One {name} fewer</source>
   <translation>{name} أقل بواحد</translation>
  </message>
  <message>
   <source>One {name} more</source>
   <translation>{name} أكثر بواحد</translation>
  </message>
 </context>
 <context>
  <name>TenderPanel</name>
  <message>
   <source>Add cash</source>
   <translation>إضافة نقد</translation>
  </message>
  <message>
   <source>Add voucher</source>
   <translation>إضافة قسيمة</translation>
  </message>
  <message>
   <source>To pay</source>
   <translation>المطلوب</translation>
  </message>
 </context>
 <context>
  <name>Totals</name>
  <message>
   <source>Left to pay</source>
   <translation>المتبقي</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>المجموع</translation>
  </message>
 </context>
 <context>
  <name>UndoBar</name>
  <message>
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <source>Undo: {what}</source>
   <translation>تراجع: {what}</translation>
  </message>
 </context>
 <context>
  <name>_Key</name>
  <message>
   <source>Clear</source>
   <translation>مسح</translation>
  </message>
  <message>
   <source>Delete digit</source>
   <translation>حذف رقم</translation>
  </message>
 </context>
 <context>
  <name>_PreviewRows</name>
  <message>
   <source>{quantity} times {name}, {amount}</source>
   <translation>{quantity} مرات {name}، {amount}</translation>
  </message>
 </context>
 <context>
  <name>_Segment</name>
  <message>
   <source>More</source>
   <translation>المزيد</translation>
  </message>
 </context>
 <context>
  <name>till</name>
  <message numerus="yes">
   <source>%n bill(s)</source>
   <translation>
    <numerusform>لا فواتير</numerusform>
    <numerusform>فاتورة واحدة</numerusform>
    <numerusform>فاتورتان</numerusform>
    <numerusform>%n فواتير</numerusform>
    <numerusform>%n فاتورة</numerusform>
    <numerusform>%n فاتورة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s)</source>
   <translation>
    <numerusform>لا تغييرات</numerusform>
    <numerusform>تغيير واحد</numerusform>
    <numerusform>تغييران</numerusform>
    <numerusform>%n تغييرات</numerusform>
    <numerusform>%n تغييرًا</numerusform>
    <numerusform>%n تغيير</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n change(s) still go(es|) to the server.</source>
   <translation>
    <numerusform>لا تغييرات إلى الخادم.</numerusform>
    <numerusform>تغيير واحد سيذهب إلى الخادم.</numerusform>
    <numerusform>تغييران سيذهبان إلى الخادم.</numerusform>
    <numerusform>%n تغييرات ستذهب إلى الخادم.</numerusform>
    <numerusform>%n تغييرًا سيذهب إلى الخادم.</numerusform>
    <numerusform>%n تغيير سيذهب إلى الخادم.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n guest(s)</source>
   <translation>
    <numerusform>بلا ضيوف</numerusform>
    <numerusform>ضيف واحد</numerusform>
    <numerusform>ضيفان</numerusform>
    <numerusform>%n ضيوف</numerusform>
    <numerusform>%n ضيفًا</numerusform>
    <numerusform>%n ضيف</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s)</source>
   <translation>
    <numerusform>لا أسطر</numerusform>
    <numerusform>سطر واحد</numerusform>
    <numerusform>سطران</numerusform>
    <numerusform>%n أسطر</numerusform>
    <numerusform>%n سطرًا</numerusform>
    <numerusform>%n سطر</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) (is|are) the same on both tills</source>
   <translation>
    <numerusform>لا أسطر متطابقة</numerusform>
    <numerusform>سطر واحد متطابق على الصندوقين</numerusform>
    <numerusform>سطران متطابقان على الصندوقين</numerusform>
    <numerusform>%n أسطر متطابقة على الصندوقين</numerusform>
    <numerusform>%n سطرًا متطابقًا على الصندوقين</numerusform>
    <numerusform>%n سطر متطابق على الصندوقين</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) moved to {tab}.</source>
   <translation>
    <numerusform>لم يُنقل أي بند إلى {tab} (%n).</numerusform>
    <numerusform>نُقل بند واحد (%n) إلى {tab}.</numerusform>
    <numerusform>نُقل بندان (%n) إلى {tab}.</numerusform>
    <numerusform>نُقلت %n بنود إلى {tab}.</numerusform>
    <numerusform>نُقل %n بندًا إلى {tab}.</numerusform>
    <numerusform>نُقل %n بند إلى {tab}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n line(s) still need(s|) your choice.</source>
   <translation>
    <numerusform>لا أسطر تنتظر اختيارك.</numerusform>
    <numerusform>سطر واحد ينتظر اختيارك.</numerusform>
    <numerusform>سطران ينتظران اختيارك.</numerusform>
    <numerusform>%n أسطر تنتظر اختيارك.</numerusform>
    <numerusform>%n سطرًا ينتظر اختيارك.</numerusform>
    <numerusform>%n سطر ينتظر اختيارك.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s) ago</source>
   <translation>
    <numerusform>الآن</numerusform>
    <numerusform>قبل دقيقة</numerusform>
    <numerusform>قبل دقيقتين</numerusform>
    <numerusform>قبل %n دقائق</numerusform>
    <numerusform>قبل %n دقيقة</numerusform>
    <numerusform>قبل %n دقيقة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more line(s)</source>
   <translation>
    <numerusform>لا أسطر أخرى</numerusform>
    <numerusform>سطر آخر</numerusform>
    <numerusform>سطران آخران</numerusform>
    <numerusform>%n أسطر أخرى</numerusform>
    <numerusform>%n سطرًا آخر</numerusform>
    <numerusform>%n سطر آخر</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n open order(s) stay(s|) open. Nothing is lost.</source>
   <translation>
    <numerusform>لا طلبات مفتوحة.</numerusform>
    <numerusform>طلب مفتوح واحد يبقى مفتوحًا. لا يضيع شيء.</numerusform>
    <numerusform>طلبان مفتوحان يبقيان مفتوحين. لا يضيع شيء.</numerusform>
    <numerusform>%n طلبات مفتوحة تبقى. لا يضيع شيء.</numerusform>
    <numerusform>%n طلبًا مفتوحًا يبقى. لا يضيع شيء.</numerusform>
    <numerusform>%n طلب مفتوح يبقى. لا يضيع شيء.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n open tab(s)</source>
   <translation>
    <numerusform>لا حسابات مفتوحة</numerusform>
    <numerusform>حساب مفتوح واحد</numerusform>
    <numerusform>حسابان مفتوحان</numerusform>
    <numerusform>%n حسابات مفتوحة</numerusform>
    <numerusform>%n حسابًا مفتوحًا</numerusform>
    <numerusform>%n حساب مفتوح</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n option(s)</source>
   <translation>
    <numerusform>بلا خيارات</numerusform>
    <numerusform>خيار واحد</numerusform>
    <numerusform>خياران</numerusform>
    <numerusform>%n خيارات</numerusform>
    <numerusform>%n خيارًا</numerusform>
    <numerusform>%n خيار</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n order(s) · oldest {time}</source>
   <translation>
    <numerusform>لا طلبات {time}</numerusform>
    <numerusform>طلب واحد · {time}</numerusform>
    <numerusform>طلبان · أقدمهما {time}</numerusform>
    <numerusform>%n طلبات · أقدمها {time}</numerusform>
    <numerusform>%n طلبًا · أقدمها {time}</numerusform>
    <numerusform>%n طلب · أقدمها {time}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n paper(s) wait(s|)</source>
   <translation>
    <numerusform>لا أوراق تنتظر</numerusform>
    <numerusform>ورقة تنتظر</numerusform>
    <numerusform>ورقتان تنتظران</numerusform>
    <numerusform>%n أوراق تنتظر</numerusform>
    <numerusform>%n ورقة تنتظر</numerusform>
    <numerusform>%n ورقة تنتظر</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n printer(s) need(s|) a look</source>
   <translation>
    <numerusform>لا طابعات للفحص</numerusform>
    <numerusform>طابعة تحتاج نظرة</numerusform>
    <numerusform>طابعتان تحتاجان نظرة</numerusform>
    <numerusform>%n طابعات تحتاج نظرة</numerusform>
    <numerusform>%n طابعة تحتاج نظرة</numerusform>
    <numerusform>%n طابعة تحتاج نظرة</numerusform>
   </translation>
  </message>
  <message>
   <source>. Please check that line.</source>
   <translation>. راجع ذلك السطر.</translation>
  </message>
  <message>
   <source>0–9</source>
   <comment>key</comment>
   <translation>0–9</translation>
  </message>
  <message>
   <source>2 versions</source>
   <translation>نسختان</translation>
  </message>
  <message>
   <source>A card payment has no answer yet. The till asks the reader; open Pay to see.</source>
   <translation>دفعة بالبطاقة بلا جواب حتى الآن. الصندوق يسأل القارئ؛ افتح الدفع لتراها.</translation>
  </message>
  <message>
   <source>A card reader is set up in the settings file of this till. Cash and vouchers work without.</source>
   <translation>يُضبط قارئ البطاقات في ملف إعدادات هذا الصندوق. النقد والقسائم تعمل بدونه.</translation>
  </message>
  <message>
   <source>A discount takes something off, and at most all of it.</source>
   <translation>الخصم ينقص شيئًا، وكله على الأكثر.</translation>
  </message>
  <message>
   <source>A manager can give them other keys in the settings file.</source>
   <translation>يستطيع المدير إعطاءها مفاتيح أخرى في ملف الإعدادات.</translation>
  </message>
  <message>
   <source>A manager has to allow that. Nothing was changed.</source>
   <translation>يجب أن يسمح المدير. لم يتغير شيء.</translation>
  </message>
  <message>
   <source>A newer till changed this order. It is safe; update this till to change it.</source>
   <translation>غيّر صندوق أحدث هذا الطلب. هو محفوظ؛ حدّث هذا الصندوق لتغييره.</translation>
  </message>
  <message>
   <source>A part of this tab was paid on another till. Save it to the tab, then resume.</source>
   <translation>دُفع جزء من هذا الحساب على صندوق آخر. احفظه في الحساب ثم تابع.</translation>
  </message>
  <message>
   <source>A payment has no answer yet. Ask the reader for its status first.</source>
   <translation>دفعة بلا جواب. اسأل القارئ عن حالها أولًا.</translation>
  </message>
  <message>
   <source>A scan is known by</source>
   <translation>يُعرف المسح من</translation>
  </message>
  <message>
   <source>A scanner that sends a key of its own before each code is never mistaken for typing.</source>
   <translation>الماسح الذي يرسل مفتاحًا خاصًا قبل كل رمز لا يُخلط بالكتابة أبدًا.</translation>
  </message>
  <message>
   <source>About</source>
   <translation>حول</translation>
  </message>
  <message>
   <source>Accept</source>
   <translation>قبول</translation>
  </message>
  <message>
   <source>Add nothing</source>
   <translation>لا تضف شيئًا</translation>
  </message>
  <message>
   <source>Add one only</source>
   <translation>أضف واحدًا فقط</translation>
  </message>
  <message>
   <source>Add the product with that code</source>
   <translation>إضافة الصنف صاحب هذا الرمز</translation>
  </message>
  <message>
   <source>Add {price}</source>
   <translation>إضافة {price}</translation>
  </message>
  <message>
   <source>Add {quantity} ×</source>
   <translation>إضافة {quantity} ×</translation>
  </message>
  <message>
   <source>Add {quantity} × {name}?</source>
   <translation>إضافة {quantity} × {name}؟</translation>
  </message>
  <message>
   <source>Add {quantity} × {price}</source>
   <translation>إضافة {quantity} × {price}</translation>
  </message>
  <message>
   <source>Added</source>
   <translation>أُضيف</translation>
  </message>
  <message>
   <source>Added {number}, {time}</source>
   <translation>أُضيف {number}، {time}</translation>
  </message>
  <message>
   <source>Added, not known, paid.</source>
   <translation>أُضيف، غير معروف، دُفع.</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>العنوان</translation>
  </message>
  <message>
   <source>Adds up</source>
   <translation>المجموع صحيح</translation>
  </message>
  <message>
   <source>All</source>
   <translation>الكل</translation>
  </message>
  <message numerus="yes">
   <source>All %n line(s) come with it.</source>
   <translation>
    <numerusform>بلا أسطر.</numerusform>
    <numerusform>السطر يأتي معه.</numerusform>
    <numerusform>السطران يأتيان معه.</numerusform>
    <numerusform>كل الأسطر وعددها %n تأتي معه.</numerusform>
    <numerusform>كل الأسطر وعددها %n تأتي معه.</numerusform>
    <numerusform>كل الأسطر وعددها %n تأتي معه.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>All %n line(s) went with it, up to your last tap at {time}.</source>
   <translation>
    <numerusform>بلا أسطر، حتى آخر لمسة في {time}.</numerusform>
    <numerusform>انتقل السطر معه حتى آخر لمسة لك في {time}.</numerusform>
    <numerusform>انتقل السطران معه حتى آخر لمسة لك في {time}.</numerusform>
    <numerusform>انتقلت الأسطر كلها (%n) معه حتى آخر لمسة لك في {time}.</numerusform>
    <numerusform>انتقلت الأسطر كلها (%n) معه حتى آخر لمسة لك في {time}.</numerusform>
    <numerusform>انتقلت الأسطر كلها (%n) معه حتى آخر لمسة لك في {time}.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>All %n line(s) went with it.</source>
   <translation>
    <numerusform>بلا أسطر.</numerusform>
    <numerusform>انتقل السطر معه.</numerusform>
    <numerusform>انتقل السطران معه.</numerusform>
    <numerusform>انتقلت الأسطر كلها (%n) معه.</numerusform>
    <numerusform>انتقلت الأسطر كلها (%n) معه.</numerusform>
    <numerusform>انتقلت الأسطر كلها (%n) معه.</numerusform>
   </translation>
  </message>
  <message>
   <source>All lines are chosen.</source>
   <translation>اختيرت كل الأسطر.</translation>
  </message>
  <message>
   <source>All of it goes, {total}. It stays in the audit of the office.</source>
   <translation>يذهب كله، {total}. ويبقى في سجل المكتب.</translation>
  </message>
  <message>
   <source>All right</source>
   <translation>حسنًا</translation>
  </message>
  <message>
   <source>All {count}</source>
   <translation>الكل {count}</translation>
  </message>
  <message>
   <source>All {count} changes are on this till and on the server.</source>
   <translation>كل التغييرات ({count}) على هذا الصندوق وعلى الخادم.</translation>
  </message>
  <message>
   <source>Allergy:</source>
   <translation>حساسية:</translation>
  </message>
  <message>
   <source>Allergy…</source>
   <translation>حساسية…</translation>
  </message>
  <message>
   <source>Alt</source>
   <comment>key</comment>
   <translation>Alt</translation>
  </message>
  <message>
   <source>Amount</source>
   <translation>المبلغ</translation>
  </message>
  <message>
   <source>Amount off</source>
   <translation>مبلغ الخصم</translation>
  </message>
  <message numerus="yes">
   <source>And %n more</source>
   <translation>
    <numerusform>ولا غيرها</numerusform>
    <numerusform>وواحد آخر</numerusform>
    <numerusform>واثنان آخران</numerusform>
    <numerusform>و%n أخرى</numerusform>
    <numerusform>و%n أخرى</numerusform>
    <numerusform>و%n أخرى</numerusform>
   </translation>
  </message>
  <message>
   <source>Another person; the order is kept</source>
   <translation>شخص آخر؛ الطلب محفوظ</translation>
  </message>
  <message>
   <source>Answer time</source>
   <translation>زمن الجواب</translation>
  </message>
  <message>
   <source>As this till knew it at {time}</source>
   <translation>كما عرفه هذا الصندوق في {time}</translation>
  </message>
  <message>
   <source>Ask a manager</source>
   <translation>اسأل المدير</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>اسأل مجددًا</translation>
  </message>
  <message>
   <source>Ask later</source>
   <translation>اسأل لاحقًا</translation>
  </message>
  <message>
   <source>Assign…</source>
   <translation>إسناد…</translation>
  </message>
  <message>
   <source>A–Z</source>
   <comment>key</comment>
   <translation>A–Z</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
  <message>
   <source>Back to order</source>
   <translation>رجوع إلى الطلب</translation>
  </message>
  <message>
   <source>Back to the lines</source>
   <translation>العودة إلى البنود</translation>
  </message>
  <message>
   <source>Back to the list price</source>
   <translation>العودة إلى سعر القائمة</translation>
  </message>
  <message>
   <source>Back to the order</source>
   <translation>رجوع إلى الطلب</translation>
  </message>
  <message>
   <source>Back to the paid orders</source>
   <translation>رجوع إلى الطلبات المدفوعة</translation>
  </message>
  <message>
   <source>Begin the next shift</source>
   <translation>ابدأ الوردية التالية</translation>
  </message>
  <message>
   <source>Being paid at {till}</source>
   <translation>يُدفع على {till}</translation>
  </message>
  <message>
   <source>Bill</source>
   <translation>فاتورة</translation>
  </message>
  <message>
   <source>Bill</source>
   <comment>on paper</comment>
   <translation>فاتورة</translation>
  </message>
  <message>
   <source>Bill for {label}</source>
   <translation>فاتورة {label}</translation>
  </message>
  <message>
   <source>Bill {number}</source>
   <translation>فاتورة {number}</translation>
  </message>
  <message>
   <source>Bills {bills} + not on a bill {rest} = </source>
   <translation>الفواتير {bills} + خارج الفواتير {rest} = </translation>
  </message>
  <message>
   <source>By amount</source>
   <translation>حسب المبلغ</translation>
  </message>
  <message>
   <source>By item</source>
   <translation>حسب الصنف</translation>
  </message>
  <message>
   <source>By its speed</source>
   <translation>سرعته</translation>
  </message>
  <message>
   <source>By time of day</source>
   <translation>حسب وقت اليوم</translation>
  </message>
  <message>
   <source>By time of day it is dark from {start} to {end}.</source>
   <translation>حسب وقت اليوم يكون داكنًا من {start} إلى {end}.</translation>
  </message>
  <message>
   <source>CANCEL {count} × {name}</source>
   <comment>on paper</comment>
   <translation>إلغاء {count} × {name}</translation>
  </message>
  <message>
   <source>CHANGE: {name}</source>
   <comment>on paper</comment>
   <translation>تغيير: {name}</translation>
  </message>
  <message>
   <source>Call it {name}</source>
   <translation>سمّه {name}</translation>
  </message>
  <message>
   <source>Can log in here without the server</source>
   <translation>يدخلون هنا بلا خادم</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Cancel on reader</source>
   <translation>إلغاء على القارئ</translation>
  </message>
  <message>
   <source>Cancelled on {reader}</source>
   <translation>أُلغيت على {reader}</translation>
  </message>
  <message>
   <source>Cancelling…</source>
   <translation>جارٍ الإلغاء…</translation>
  </message>
  <message>
   <source>Cannot be reached</source>
   <translation>لا يمكن الوصول</translation>
  </message>
  <message>
   <source>Card</source>
   <translation>بطاقة</translation>
  </message>
  <message>
   <source>Card</source>
   <comment>on paper</comment>
   <translation>بطاقة</translation>
  </message>
  <message>
   <source>Card amount</source>
   <translation>مبلغ البطاقة</translation>
  </message>
  <message>
   <source>Card declined</source>
   <translation>رُفضت البطاقة</translation>
  </message>
  <message>
   <source>Card declined by the bank</source>
   <translation>رفض البنك البطاقة</translation>
  </message>
  <message>
   <source>Card numbers kept here</source>
   <translation>أرقام بطاقات محفوظة هنا</translation>
  </message>
  <message>
   <source>Card on {reader}</source>
   <translation>بطاقة على {reader}</translation>
  </message>
  <message>
   <source>Card reader</source>
   <translation>قارئ البطاقات</translation>
  </message>
  <message>
   <source>Card readers</source>
   <translation>قارئات البطاقات</translation>
  </message>
  <message>
   <source>Cash</source>
   <translation>نقدًا</translation>
  </message>
  <message>
   <source>Cash</source>
   <comment>on paper</comment>
   <translation>نقدًا</translation>
  </message>
  <message>
   <source>Cash drawer</source>
   <translation>درج النقود</translation>
  </message>
  <message>
   <source>Cash drawer…</source>
   <translation>درج النقود…</translation>
  </message>
  <message>
   <source>Cash from sales</source>
   <translation>نقد المبيعات</translation>
  </message>
  <message>
   <source>Cash given</source>
   <translation>النقد المدفوع</translation>
  </message>
  <message>
   <source>Categories from the first on</source>
   <translation>الفئات من الأولى</translation>
  </message>
  <message>
   <source>Change</source>
   <comment>on paper</comment>
   <translation>الباقي</translation>
  </message>
  <message>
   <source>Change due</source>
   <translation>الباقي</translation>
  </message>
  <message>
   <source>Changed and kept on this till.</source>
   <translation>تغيّر وحُفظ على هذا الصندوق.</translation>
  </message>
  <message>
   <source>Changed, {time}</source>
   <translation>تغيّر، {time}</translation>
  </message>
  <message>
   <source>Changes came after {name}’s order was taken over. They are in the order.</source>
   <translation>جاءت تغييرات بعد استلام طلب {name}. وهي في الطلب.</translation>
  </message>
  <message>
   <source>Changes here need a manager PIN.</source>
   <translation>التغييرات هنا تحتاج رمز المدير.</translation>
  </message>
  <message>
   <source>Changes kept</source>
   <translation>التغييرات المحفوظة</translation>
  </message>
  <message>
   <source>Changes of other tills cannot be saved</source>
   <translation>تعذر حفظ تغييرات الصناديق الأخرى</translation>
  </message>
  <message>
   <source>Changes of other tills cannot be saved here. {todo}</source>
   <translation>لا يمكن حفظ تغييرات الصناديق الأخرى هنا. {todo}</translation>
  </message>
  <message>
   <source>Changing the settings of this till needs a manager.</source>
   <translation>تغيير إعدادات هذا الصندوق يحتاج مديرًا.</translation>
  </message>
  <message>
   <source>Charge what came later, {amount}</source>
   <translation>احسب ما جاء لاحقًا، {amount}</translation>
  </message>
  <message>
   <source>Charge {amount}</source>
   <translation>خصم {amount}</translation>
  </message>
  <message>
   <source>Charge {price} each</source>
   <translation>{price} للقطعة</translation>
  </message>
  <message>
   <source>Charged twice</source>
   <translation>حُسب مرتين</translation>
  </message>
  <message>
   <source>Check journal</source>
   <translation>فحص السجل</translation>
  </message>
  <message>
   <source>Checked {time}</source>
   <translation>فُحص {time}</translation>
  </message>
  <message>
   <source>Checking…</source>
   <translation>جارٍ الفحص…</translation>
  </message>
  <message>
   <source>Choose</source>
   <translation>اختر</translation>
  </message>
  <message numerus="yes">
   <source>Choose %n more line(s)</source>
   <translation>
    <numerusform>لا أسطر للاختيار</numerusform>
    <numerusform>اختر سطرًا آخر</numerusform>
    <numerusform>اختر سطرين آخرين</numerusform>
    <numerusform>اختر %n أسطر أخرى</numerusform>
    <numerusform>اختر %n سطرًا آخر</numerusform>
    <numerusform>اختر %n سطر آخر</numerusform>
   </translation>
  </message>
  <message>
   <source>Choose a manager, then enter the PIN.</source>
   <translation>اختر مديرًا ثم أدخل الرمز.</translation>
  </message>
  <message>
   <source>Choose a person</source>
   <translation>اختر شخصًا</translation>
  </message>
  <message>
   <source>Choose a tab</source>
   <translation>اختر حسابًا</translation>
  </message>
  <message>
   <source>Choose it, then resume it</source>
   <translation>اختره ثم تابعه</translation>
  </message>
  <message>
   <source>Choose one. The others stay as they are; they open when you log in again.</source>
   <translation>اختر واحدًا. تبقى الأخرى كما هي وتُفتح عند الدخول ثانية.</translation>
  </message>
  <message>
   <source>Choose what is given back</source>
   <translation>اختر ما يُرد</translation>
  </message>
  <message>
   <source>Choose what moves</source>
   <translation>اختر ما يُنقل</translation>
  </message>
  <message>
   <source>Choose why money is given back.</source>
   <translation>اختر سبب رد المال.</translation>
  </message>
  <message>
   <source>Chosen</source>
   <translation>اختير</translation>
  </message>
  <message>
   <source>Clear the PIN</source>
   <translation>مسح الرمز</translation>
  </message>
  <message>
   <source>Clear the search or the quantity</source>
   <translation>مسح البحث أو الكمية</translation>
  </message>
  <message>
   <source>Clock difference</source>
   <translation>فرق الساعة</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>إغلاق</translation>
  </message>
  <message>
   <source>Close tab</source>
   <translation>إغلاق الحساب</translation>
  </message>
  <message>
   <source>Close this first, then scan again. Nothing was added.</source>
   <translation>أغلق هذا أولًا ثم امسح ثانية. لم يُضف شيء.</translation>
  </message>
  <message>
   <source>Close with {amount}</source>
   <translation>إغلاق على {amount}</translation>
  </message>
  <message numerus="yes">
   <source>Colleagues give you %n tab(s). Open Tabs to accept them.</source>
   <translation>
    <numerusform>لا حسابات لك من الزملاء.</numerusform>
    <numerusform>زميل يعطيك حسابًا. افتح الحسابات لقبوله.</numerusform>
    <numerusform>زملاء يعطونك حسابين. افتح الحسابات لقبولهما.</numerusform>
    <numerusform>زملاء يعطونك %n حسابات. افتح الحسابات لقبولها.</numerusform>
    <numerusform>زملاء يعطونك %n حسابًا. افتح الحسابات لقبولها.</numerusform>
    <numerusform>زملاء يعطونك %n حساب. افتح الحسابات لقبولها.</numerusform>
   </translation>
  </message>
  <message>
   <source>Comes out here</source>
   <translation>يخرج هنا</translation>
  </message>
  <message>
   <source>Connected</source>
   <translation>متصل</translation>
  </message>
  <message>
   <source>Correction</source>
   <translation>تصحيح</translation>
  </message>
  <message>
   <source>Count and close</source>
   <translation>عدّ وإغلاق</translation>
  </message>
  <message>
   <source>Count first. Then the rest is shown.</source>
   <translation>عُدّ أولًا ثم يُعرض الباقي.</translation>
  </message>
  <message>
   <source>Count {amount} in</source>
   <translation>عدّ {amount} إلى الدرج</translation>
  </message>
  <message>
   <source>Count {name}</source>
   <translation>عدّ {name}</translation>
  </message>
  <message>
   <source>Counted</source>
   <translation>المعدود</translation>
  </message>
  <message>
   <source>Counts from the next start of the till.</source>
   <translation>يسري من التشغيل التالي.</translation>
  </message>
  <message>
   <source>Ctrl</source>
   <comment>key</comment>
   <translation>Ctrl</translation>
  </message>
  <message>
   <source>Customer display</source>
   <translation>شاشة الزبون</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>داكن</translation>
  </message>
  <message>
   <source>Decide later</source>
   <translation>قرّر لاحقًا</translation>
  </message>
  <message>
   <source>Del</source>
   <comment>key</comment>
   <translation>Del</translation>
  </message>
  <message>
   <source>Deposit</source>
   <translation>إيداع</translation>
  </message>
  <message>
   <source>Development setting: this till keeps its secrets in a plain file.</source>
   <translation>إعداد تطوير: هذا الصندوق يحفظ أسراره في ملف عادي.</translation>
  </message>
  <message>
   <source>Difference</source>
   <translation>الفرق</translation>
  </message>
  <message>
   <source>Discount</source>
   <translation>خصم</translation>
  </message>
  <message>
   <source>Discount</source>
   <comment>on paper</comment>
   <translation>خصم</translation>
  </message>
  <message>
   <source>Discount on the line</source>
   <translation>خصم على السطر</translation>
  </message>
  <message>
   <source>Discount on the order</source>
   <translation>خصم على الطلب</translation>
  </message>
  <message>
   <source>Discount on the whole order</source>
   <translation>خصم على الطلب كله</translation>
  </message>
  <message>
   <source>Discount on {name}</source>
   <translation>خصم على {name}</translation>
  </message>
  <message>
   <source>Discounts</source>
   <translation>الخصومات</translation>
  </message>
  <message>
   <source>Display and sound</source>
   <translation>العرض والصوت</translation>
  </message>
  <message>
   <source>Display, sound</source>
   <translation>العرض والصوت</translation>
  </message>
  <message>
   <source>Do not charge again: it may be paid.</source>
   <translation>لا تخصم مرة أخرى: ربما دُفعت.</translation>
  </message>
  <message>
   <source>Do not give it back again: it may be done.</source>
   <translation>لا ترده ثانية: ربما تم.</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>تم</translation>
  </message>
  <message>
   <source>Each tap is saved at once. Close at any time.</source>
   <translation>كل لمسة تُحفظ فورًا. أغلق متى شئت.</translation>
  </message>
  <message>
   <source>Each tap takes one more of a line. Nothing is moved yet.</source>
   <translation>كل لمسة تأخذ واحدًا إضافيًا من البند. لم يُنقل شيء بعد.</translation>
  </message>
  <message>
   <source>Encrypted</source>
   <translation>مشفّر</translation>
  </message>
  <message>
   <source>End</source>
   <comment>key</comment>
   <translation>End</translation>
  </message>
  <message>
   <source>Enter</source>
   <comment>key</comment>
   <translation>Enter</translation>
  </message>
  <message>
   <source>Enter a discount</source>
   <translation>أدخل خصمًا</translation>
  </message>
  <message>
   <source>Enter a price</source>
   <translation>أدخل سعرًا</translation>
  </message>
  <message>
   <source>Enter an amount first. Nothing was changed.</source>
   <translation>أدخل مبلغًا أولًا. لم يتغير شيء.</translation>
  </message>
  <message>
   <source>Enter cash given</source>
   <translation>أدخل النقد المدفوع</translation>
  </message>
  <message>
   <source>Enter the card amount</source>
   <translation>أدخل مبلغ البطاقة</translation>
  </message>
  <message>
   <source>Enter the price</source>
   <translation>أدخل السعر</translation>
  </message>
  <message>
   <source>Enter what it is worth</source>
   <translation>أدخل قيمتها</translation>
  </message>
  <message>
   <source>Enter what the guest gives.</source>
   <translation>أدخل ما يعطيه الضيف.</translation>
  </message>
  <message>
   <source>Equal shares</source>
   <translation>حصص متساوية</translation>
  </message>
  <message>
   <source>Esc</source>
   <comment>key</comment>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Every change is on the server</source>
   <translation>كل تغيير على الخادم</translation>
  </message>
  <message>
   <source>Every change is saved on this till and goes to the server when the connection is back.</source>
   <translation>كل تغيير محفوظ على هذا الصندوق ويذهب إلى الخادم عند عودة الاتصال.</translation>
  </message>
  <message numerus="yes">
   <source>Every change is saved on this till. %n change(s) go(es|) to the server when the connection is back.</source>
   <translation>
    <numerusform>كل تغيير محفوظ على هذا الصندوق.</numerusform>
    <numerusform>كل تغيير محفوظ على هذا الصندوق. يذهب تغيير واحد إلى الخادم عند عودة الاتصال.</numerusform>
    <numerusform>كل تغيير محفوظ على هذا الصندوق. يذهب تغييران إلى الخادم عند عودة الاتصال.</numerusform>
    <numerusform>كل تغيير محفوظ على هذا الصندوق. تذهب %n تغييرات إلى الخادم عند عودة الاتصال.</numerusform>
    <numerusform>كل تغيير محفوظ على هذا الصندوق. يذهب %n تغييرًا إلى الخادم عند عودة الاتصال.</numerusform>
    <numerusform>كل تغيير محفوظ على هذا الصندوق. يذهب %n تغيير إلى الخادم عند عودة الاتصال.</numerusform>
   </translation>
  </message>
  <message>
   <source>Everyone pays the same. The last bill takes the odd pennies.</source>
   <translation>الكل يدفع المبلغ نفسه. الفاتورة الأخيرة تأخذ الكسور.</translation>
  </message>
  <message>
   <source>Everything is safe</source>
   <translation>كل شيء محفوظ</translation>
  </message>
  <message>
   <source>Everything is safe on this till</source>
   <translation>كل شيء محفوظ على هذا الصندوق</translation>
  </message>
  <message>
   <source>Everything that is left</source>
   <translation>كل ما بقي</translation>
  </message>
  <message>
   <source>Exact</source>
   <translation>بالضبط</translation>
  </message>
  <message>
   <source>Export diagnostics</source>
   <translation>تصدير التشخيص</translation>
  </message>
  <message>
   <source>Export diagnostics and call support.</source>
   <translation>صدّر التشخيص واتصل بالدعم.</translation>
  </message>
  <message>
   <source>Export to USB</source>
   <translation>تصدير إلى USB</translation>
  </message>
  <message>
   <source>Exporting…</source>
   <translation>جارٍ التصدير…</translation>
  </message>
  <message>
   <source>Fewer of the line</source>
   <translation>أقل من السطر</translation>
  </message>
  <message>
   <source>Float</source>
   <translation>العهدة</translation>
  </message>
  <message>
   <source>Free disk</source>
   <translation>القرص الحر</translation>
  </message>
  <message>
   <source>Give back</source>
   <translation>رد</translation>
  </message>
  <message>
   <source>Give back on {reader}</source>
   <translation>الرد على {reader}</translation>
  </message>
  <message>
   <source>Give back {amount}</source>
   <translation>رد {amount}</translation>
  </message>
  <message>
   <source>Give back {amount} of receipt {receipt}</source>
   <translation>رد {amount} من الإيصال {receipt}</translation>
  </message>
  <message>
   <source>Give it back in cash, or try again with a manager.</source>
   <translation>رُدّه نقدًا أو حاول ثانية مع مدير.</translation>
  </message>
  <message>
   <source>Give money back: receipt {receipt}</source>
   <translation>رد المال: إيصال {receipt}</translation>
  </message>
  <message>
   <source>Give money back…</source>
   <translation>رد المال…</translation>
  </message>
  <message>
   <source>Give nothing back</source>
   <translation>لا ترد شيئًا</translation>
  </message>
  <message>
   <source>Give up</source>
   <translation>ترك</translation>
  </message>
  <message>
   <source>Given back</source>
   <comment>on paper</comment>
   <translation>المردود</translation>
  </message>
  <message>
   <source>Given…</source>
   <translation>رُدّ…</translation>
  </message>
  <message>
   <source>Goes in</source>
   <translation>يدخل</translation>
  </message>
  <message>
   <source>Goes out</source>
   <translation>يخرج</translation>
  </message>
  <message>
   <source>Gross</source>
   <comment>on paper</comment>
   <translation>إجمالي</translation>
  </message>
  <message>
   <source>Guests</source>
   <translation>الضيوف</translation>
  </message>
  <message>
   <source>Happy hour</source>
   <translation>ساعة التخفيض</translation>
  </message>
  <message>
   <source>Home</source>
   <comment>key</comment>
   <translation>Home</translation>
  </message>
  <message>
   <source>Home folder</source>
   <translation>المجلد الشخصي</translation>
  </message>
  <message>
   <source>How it answers</source>
   <translation>كيف يجيب</translation>
  </message>
  <message>
   <source>How many of the next tile or scan</source>
   <translation>كم من الصنف التالي</translation>
  </message>
  <message>
   <source>How many of {piece}</source>
   <translation>كم من {piece}</translation>
  </message>
  <message>
   <source>How many people eat or drink on this order?</source>
   <translation>كم شخصًا على هذا الطلب؟</translation>
  </message>
  <message>
   <source>How this till looks to everybody here.</source>
   <translation>كيف يبدو هذا الصندوق للجميع هنا.</translation>
  </message>
  <message>
   <source>Icons</source>
   <translation>الأيقونات</translation>
  </message>
  <message>
   <source>If both tills changed one line,</source>
   <translation>إن غيّر الصندوقان سطرًا واحدًا،</translation>
  </message>
  <message>
   <source>In the way</source>
   <translation>في الطريق</translation>
  </message>
  <message>
   <source>In: {reason}</source>
   <translation>دخول: {reason}</translation>
  </message>
  <message>
   <source>Ins</source>
   <comment>key</comment>
   <translation>Ins</translation>
  </message>
  <message>
   <source>It does not open by itself so late.</source>
   <translation>لا يُفتح وحده بعد هذا التأخير.</translation>
  </message>
  <message>
   <source>It is asked when a card payment begins. A payment without an answer is never charged again.</source>
   <translation>يُسأل عند بدء دفعة بالبطاقة. دفعة بلا جواب لا تُخصم ثانية أبدًا.</translation>
  </message>
  <message>
   <source>It is there</source>
   <translation>إنها موجودة</translation>
  </message>
  <message>
   <source>It is too old to print by itself.</source>
   <translation>قديم جدًا ليُطبع وحده.</translation>
  </message>
  <message>
   <source>It stands on the order, the bill and the kitchen's ticket.</source>
   <translation>يظهر على الطلب والفاتورة وتذكرة المطبخ.</translation>
  </message>
  <message>
   <source>It stays with {name} until the colleague accepts.</source>
   <translation>يبقى مع {name} حتى يقبل الزميل.</translation>
  </message>
  <message>
   <source>It stays with {name} until you accept.</source>
   <translation>يبقى مع {name} حتى تقبل.</translation>
  </message>
  <message numerus="yes">
   <source>It tries again by itself in %n second(s).</source>
   <translation>
    <numerusform>سيحاول مجددًا من تلقاء نفسه الآن.</numerusform>
    <numerusform>سيحاول مجددًا من تلقاء نفسه بعد ثانية واحدة.</numerusform>
    <numerusform>سيحاول مجددًا من تلقاء نفسه بعد ثانيتين.</numerusform>
    <numerusform>سيحاول مجددًا من تلقاء نفسه بعد %n ثوانٍ.</numerusform>
    <numerusform>سيحاول مجددًا من تلقاء نفسه بعد %n ثانية.</numerusform>
    <numerusform>سيحاول مجددًا من تلقاء نفسه بعد %n ثانية.</numerusform>
   </translation>
  </message>
  <message>
   <source>It went silent meanwhile. Look at the printer.</source>
   <translation>انقطعت أثناء ذلك. انظر إلى الطابعة.</translation>
  </message>
  <message>
   <source>Item {code}</source>
   <translation>صنف {code}</translation>
  </message>
  <message>
   <source>Joined</source>
   <translation>انضم</translation>
  </message>
  <message>
   <source>Journal</source>
   <translation>السجل</translation>
  </message>
  <message>
   <source>Journal on this till</source>
   <translation>السجل على هذا الصندوق</translation>
  </message>
  <message>
   <source>Journal, sync log, versions and settings in one file. No PINs and no card data.</source>
   <translation>السجل والمزامنة والإصدارات والإعدادات في ملف واحد. بلا رموز ولا بيانات بطاقات.</translation>
  </message>
  <message>
   <source>Keep the order</source>
   <translation>أبقِ الطلب</translation>
  </message>
  <message>
   <source>Keep two orders</source>
   <translation>أبقِ طلبين</translation>
  </message>
  <message>
   <source>Kept on this till. It counts from the next start of the till.</source>
   <translation>حُفظ على هذا الصندوق. يسري من التشغيل التالي.</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>المفاتيح</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>النوع</translation>
  </message>
  <message>
   <source>Known</source>
   <translation>معروف</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>اللغة</translation>
  </message>
  <message>
   <source>Last answer {time}</source>
   <translation>آخر جواب {time}</translation>
  </message>
  <message>
   <source>Last change {age} ago</source>
   <translation>آخر تغيير قبل {age}</translation>
  </message>
  <message>
   <source>Last changes</source>
   <translation>آخر التغييرات</translation>
  </message>
  <message>
   <source>Last code</source>
   <translation>آخر رمز</translation>
  </message>
  <message>
   <source>Last heard from it at {time}, {ago}.</source>
   <translation>آخر خبر منه في {time}، {ago}.</translation>
  </message>
  <message>
   <source>Last scan</source>
   <translation>آخر مسح</translation>
  </message>
  <message>
   <source>Last sync</source>
   <translation>آخر مزامنة</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>اتركه</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>اتركه كما هو</translation>
  </message>
  <message>
   <source>Leave it on {till}</source>
   <translation>اتركه على {till}</translation>
  </message>
  <message>
   <source>Leave it with {name}</source>
   <translation>اتركه مع {name}</translation>
  </message>
  <message>
   <source>Left to pay</source>
   <translation>المتبقي</translation>
  </message>
  <message>
   <source>Left to pay {amount}. Saved {time}.</source>
   <translation>يبقى {amount}. حُفظ {time}.</translation>
  </message>
  <message>
   <source>Less motion</source>
   <translation>حركة أقل</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>الحروف</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>الرخصة</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>فاتح</translation>
  </message>
  <message>
   <source>Line</source>
   <translation>السطر</translation>
  </message>
  <message>
   <source>List price</source>
   <translation>سعر القائمة</translation>
  </message>
  <message>
   <source>Little space on this till</source>
   <translation>مساحة قليلة على هذا الصندوق</translation>
  </message>
  <message>
   <source>Locked after too many tries. A manager can unlock.</source>
   <translation>أُقفل بعد محاولات كثيرة. المدير يستطيع فتحه.</translation>
  </message>
  <message>
   <source>Locked after too many tries. Another manager can allow it.</source>
   <translation>أُقفل بعد محاولات كثيرة. مدير آخر يستطيع السماح.</translation>
  </message>
  <message>
   <source>Log in</source>
   <translation>دخول</translation>
  </message>
  <message>
   <source>Log in once while the server can be reached. Then this till knows you for 7 days.</source>
   <translation>ادخل مرة والخادم متاح. بعدها يعرفك هذا الصندوق 7 أيام.</translation>
  </message>
  <message>
   <source>Log out, the order is kept</source>
   <translation>خروج، الطلب محفوظ</translation>
  </message>
  <message>
   <source>Longest offline today</source>
   <translation>أطول انقطاع اليوم</translation>
  </message>
  <message>
   <source>Look again</source>
   <translation>ابحث ثانية</translation>
  </message>
  <message>
   <source>Looks right</source>
   <translation>يبدو صحيحًا</translation>
  </message>
  <message>
   <source>Loud</source>
   <translation>عالٍ</translation>
  </message>
  <message>
   <source>Made with</source>
   <translation>صُنع باستخدام</translation>
  </message>
  <message>
   <source>Main action of the screen</source>
   <translation>العمل الرئيسي للشاشة</translation>
  </message>
  <message>
   <source>Mine</source>
   <translation>حساباتي</translation>
  </message>
  <message>
   <source>Mine {count}</source>
   <translation>حساباتي {count}</translation>
  </message>
  <message>
   <source>Money was taken for this order, so it cannot be cleared.</source>
   <translation>أُخذ مال لهذا الطلب فلا يمكن مسحه.</translation>
  </message>
  <message>
   <source>Money was taken for this order. Finish paying it first.</source>
   <translation>أُخذ مال لهذا الطلب. أكمل دفعه أولًا.</translation>
  </message>
  <message>
   <source>More change</source>
   <translation>فكة إضافية</translation>
  </message>
  <message>
   <source>More or fewer of the line</source>
   <translation>أكثر أو أقل من السطر</translation>
  </message>
  <message numerus="yes">
   <source>Move %n line(s) of {tab}</source>
   <translation>
    <numerusform>لا بند (%n) للنقل من {tab}</numerusform>
    <numerusform>نقل بند واحد (%n) من {tab}</numerusform>
    <numerusform>نقل بندين (%n) من {tab}</numerusform>
    <numerusform>نقل %n بنود من {tab}</numerusform>
    <numerusform>نقل %n بندًا من {tab}</numerusform>
    <numerusform>نقل %n بند من {tab}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Move %n line(s) to…</source>
   <translation>
    <numerusform>لا بند (%n) للنقل…</numerusform>
    <numerusform>نقل بند واحد (%n) إلى…</numerusform>
    <numerusform>نقل بندين (%n) إلى…</numerusform>
    <numerusform>نقل %n بنود إلى…</numerusform>
    <numerusform>نقل %n بندًا إلى…</numerusform>
    <numerusform>نقل %n بند إلى…</numerusform>
   </translation>
  </message>
  <message>
   <source>Move here</source>
   <translation>نقل إلى هنا</translation>
  </message>
  <message>
   <source>Move lines of {tab}</source>
   <translation>نقل بنود من {tab}</translation>
  </message>
  <message>
   <source>Move nothing</source>
   <translation>لا تنقل شيئًا</translation>
  </message>
  <message>
   <source>Move to {name}</source>
   <translation>نقل إلى {name}</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>Name for the order</source>
   <translation>اسم الطلب</translation>
  </message>
  <message>
   <source>Name or number of the table</source>
   <translation>اسم الطاولة أو رقمها</translation>
  </message>
  <message>
   <source>Name or table</source>
   <translation>اسم أو طاولة</translation>
  </message>
  <message>
   <source>Name, table, owner or amount</source>
   <translation>اسم أو طاولة أو شخص أو مبلغ</translation>
  </message>
  <message>
   <source>Names and people come from the office.</source>
   <translation>الأسماء والأشخاص من المكتب.</translation>
  </message>
  <message>
   <source>Needs a look</source>
   <translation>يحتاج نظرة</translation>
  </message>
  <message>
   <source>Needs attention</source>
   <translation>يحتاج انتباهًا</translation>
  </message>
  <message>
   <source>Needs attention. {reason}. Opens the one thing to do.</source>
   <translation>يحتاج انتباهًا. {reason}. يفتح ما يجب فعله.</translation>
  </message>
  <message>
   <source>Net</source>
   <comment>on paper</comment>
   <translation>صافٍ</translation>
  </message>
  <message>
   <source>New order</source>
   <translation>طلب جديد</translation>
  </message>
  <message>
   <source>New tab</source>
   <translation>حساب جديد</translation>
  </message>
  <message>
   <source>New tab: name or table</source>
   <translation>حساب جديد: اسم أو طاولة</translation>
  </message>
  <message>
   <source>New table or name</source>
   <translation>طاولة أو اسم جديد</translation>
  </message>
  <message>
   <source>Next bill</source>
   <translation>الفاتورة التالية</translation>
  </message>
  <message>
   <source>Next try in {time}</source>
   <translation>المحاولة التالية بعد {time}</translation>
  </message>
  <message>
   <source>No USB stick was found. Plug one in and look again, or keep the file on this till.</source>
   <translation>لا ذاكرة USB. أدخل واحدة وابحث ثانية، أو أبقِ الملف على هذا الصندوق.</translation>
  </message>
  <message>
   <source>No answer from {reader}</source>
   <translation>لا جواب من {reader}</translation>
  </message>
  <message>
   <source>No answer yet</source>
   <translation>لا جواب بعد</translation>
  </message>
  <message>
   <source>No card reader is set up</source>
   <translation>لا قارئ بطاقات مضبوط</translation>
  </message>
  <message>
   <source>No card reader is set up on this till. The order is safe.</source>
   <translation>لا قارئ بطاقات على هذا الصندوق. الطلب محفوظ.</translation>
  </message>
  <message>
   <source>No change. Taken by {how}</source>
   <translation>لا باقي. دُفع عبر {how}</translation>
  </message>
  <message>
   <source>No drawer is set up on this till. Everything is saved.</source>
   <translation>لا درج على هذا الصندوق. كل شيء محفوظ.</translation>
  </message>
  <message>
   <source>No float was counted in yet. Selling goes on all the same.</source>
   <translation>لم تُعدّ العهدة بعد. البيع مستمر على كل حال.</translation>
  </message>
  <message>
   <source>No items yet</source>
   <translation>لا أصناف بعد</translation>
  </message>
  <message>
   <source>No manager is known on this till. Log a manager in once, then ask again.</source>
   <translation>لا مدير معروف على هذا الصندوق. ليدخل مدير مرة ثم اسأل مجددًا.</translation>
  </message>
  <message>
   <source>No open tabs</source>
   <translation>لا حسابات مفتوحة</translation>
  </message>
  <message>
   <source>No order is open on this till.</source>
   <translation>لا طلب مفتوح على هذا الصندوق.</translation>
  </message>
  <message>
   <source>No printer is set up</source>
   <translation>لا طابعة مضبوطة</translation>
  </message>
  <message>
   <source>No printer is set up on this till. Everything is saved.</source>
   <translation>لا طابعة على هذا الصندوق. كل شيء محفوظ.</translation>
  </message>
  <message>
   <source>No product has code {code}</source>
   <translation>لا صنف له الرمز {code}</translation>
  </message>
  <message>
   <source>No product has code {code}. Sell it by name and price.</source>
   <translation>لا صنف له الرمز {code}. بِعه بالاسم والسعر.</translation>
  </message>
  <message>
   <source>No safe line to the server</source>
   <translation>لا اتصال مشفر بالخادم</translation>
  </message>
  <message>
   <source>No such product</source>
   <translation>لا صنف كهذا</translation>
  </message>
  <message>
   <source>No tab is called that</source>
   <translation>لا حساب بهذا الاسم</translation>
  </message>
  <message>
   <source>No, this machine only</source>
   <translation>لا، هذا الجهاز فقط</translation>
  </message>
  <message>
   <source>Nobody disagrees about that any more.</source>
   <translation>لم يعد خلاف في ذلك.</translation>
  </message>
  <message>
   <source>Nobody has touched it for {age}</source>
   <translation>لم يلمسه أحد منذ {age}</translation>
  </message>
  <message numerus="yes">
   <source>Nobody touched this till for %n minute(s). The order is kept.</source>
   <translation>
    <numerusform>لم يلمس أحد الصندوق. الطلب محفوظ.</numerusform>
    <numerusform>لم يلمس أحد الصندوق دقيقة. الطلب محفوظ.</numerusform>
    <numerusform>لم يلمس أحد الصندوق دقيقتين. الطلب محفوظ.</numerusform>
    <numerusform>لم يلمس أحد الصندوق %n دقائق. الطلب محفوظ.</numerusform>
    <numerusform>لم يلمس أحد الصندوق %n دقيقة. الطلب محفوظ.</numerusform>
    <numerusform>لم يلمس أحد الصندوق %n دقيقة. الطلب محفوظ.</numerusform>
   </translation>
  </message>
  <message>
   <source>None</source>
   <translation>بلا</translation>
  </message>
  <message>
   <source>Not charged…</source>
   <translation>لم تُخصم…</translation>
  </message>
  <message>
   <source>Not given…</source>
   <translation>لم يُرد…</translation>
  </message>
  <message>
   <source>Not good</source>
   <translation>ليس جيدًا</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>ليس الآن</translation>
  </message>
  <message>
   <source>Not on a bill yet</source>
   <translation>ليست على فاتورة بعد</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>ملاحظة</translation>
  </message>
  <message>
   <source>Note on the line</source>
   <translation>ملاحظة على السطر</translation>
  </message>
  <message>
   <source>Nothing</source>
   <translation>لا شيء</translation>
  </message>
  <message>
   <source>Nothing found for “{words}”</source>
   <translation>لا شيء عن «{words}»</translation>
  </message>
  <message>
   <source>Nothing found. Try the amount or the time.</source>
   <translation>لا شيء. جرّب المبلغ أو الوقت.</translation>
  </message>
  <message>
   <source>Nothing is lost.</source>
   <translation>لا يضيع شيء.</translation>
  </message>
  <message>
   <source>Nothing is sent without one. Tell a manager.</source>
   <translation>لا يُرسل شيء بدونه. أخبر المدير.</translation>
  </message>
  <message>
   <source>Nothing is sold on this page: the code is only shown.</source>
   <translation>لا بيع في هذه الصفحة: يُعرض الرمز فقط.</translation>
  </message>
  <message>
   <source>Nothing moves by itself.</source>
   <translation>لا شيء يتحرك وحده.</translation>
  </message>
  <message>
   <source>Nothing to save yet</source>
   <translation>لا شيء للحفظ بعد</translation>
  </message>
  <message>
   <source>Nothing waiting</source>
   <translation>لا شيء ينتظر</translation>
  </message>
  <message>
   <source>Nothing waits for a printer.</source>
   <translation>لا شيء ينتظر طابعة.</translation>
  </message>
  <message>
   <source>Nothing was given back.</source>
   <translation>لم يُرد شيء.</translation>
  </message>
  <message>
   <source>Nothing was paid today.</source>
   <translation>لم يُدفع شيء اليوم.</translation>
  </message>
  <message>
   <source>Now</source>
   <translation>الآن</translation>
  </message>
  <message>
   <source>Number of guests</source>
   <translation>عدد الضيوف</translation>
  </message>
  <message>
   <source>Of these, managers</source>
   <translation>منهم مديرون</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>إيقاف</translation>
  </message>
  <message>
   <source>Offline since {time}. Log in and sell as normal.</source>
   <translation>بلا اتصال منذ {time}. ادخل وبِع كالعادة.</translation>
  </message>
  <message>
   <source>Offline — safe on this till</source>
   <translation>بلا اتصال — محفوظ على هذا الصندوق</translation>
  </message>
  <message>
   <source>Offline. Log in and sell as normal.</source>
   <translation>بلا اتصال. ادخل وبِع كالعادة.</translation>
  </message>
  <message>
   <source>Offline. Safe on this till.</source>
   <translation>بلا اتصال. محفوظ على هذا الصندوق.</translation>
  </message>
  <message>
   <source>Offline. Safe on this till. {waiting}.</source>
   <translation>بلا اتصال. محفوظ على هذا الصندوق. {waiting}.</translation>
  </message>
  <message>
   <source>Oldest</source>
   <translation>الأقدم</translation>
  </message>
  <message>
   <source>On</source>
   <translation>تشغيل</translation>
  </message>
  <message>
   <source>On the house</source>
   <translation>على حساب المحل</translation>
  </message>
  <message>
   <source>One bill fewer</source>
   <translation>فاتورة أقل</translation>
  </message>
  <message>
   <source>One bill more</source>
   <translation>فاتورة أكثر</translation>
  </message>
  <message>
   <source>One fewer</source>
   <translation>واحد أقل</translation>
  </message>
  <message>
   <source>One more</source>
   <translation>واحد أكثر</translation>
  </message>
  <message>
   <source>One sum</source>
   <translation>مجموع واحد</translation>
  </message>
  <message>
   <source>One tap shows what is on it, a second one opens it here.</source>
   <translation>لمسة تُظهر ما عليه، والثانية تفتحه هنا.</translation>
  </message>
  <message>
   <source>Only a test</source>
   <translation>تجربة فقط</translation>
  </message>
  <message>
   <source>Open drawer</source>
   <translation>فتح الدرج</translation>
  </message>
  <message>
   <source>Open in total</source>
   <translation>المفتوح إجمالًا</translation>
  </message>
  <message>
   <source>Open item</source>
   <translation>صنف حر</translation>
  </message>
  <message>
   <source>Open item for code {code}…</source>
   <translation>صنف حر للرمز {code}…</translation>
  </message>
  <message>
   <source>Open item…</source>
   <translation>صنف حر…</translation>
  </message>
  <message>
   <source>Open now</source>
   <translation>افتح الآن</translation>
  </message>
  <message>
   <source>Open this copy</source>
   <translation>افتح هذه النسخة</translation>
  </message>
  <message>
   <source>Open this copy here?</source>
   <translation>أتفتح هذه النسخة هنا؟</translation>
  </message>
  <message>
   <source>Open {age}. Last change {time} on {till}.</source>
   <translation>مفتوح منذ {age}. آخر تغيير {time} على {till}.</translation>
  </message>
  <message>
   <source>Open {age}. Last change {time}.</source>
   <translation>مفتوح منذ {age}. آخر تغيير {time}.</translation>
  </message>
  <message>
   <source>Open {name}</source>
   <translation>فتح {name}</translation>
  </message>
  <message>
   <source>Opens as it was at {time}. Newer changes join it later.</source>
   <translation>يُفتح كما كان في {time}. التغييرات الأحدث تنضم لاحقًا.</translation>
  </message>
  <message>
   <source>Options of the line</source>
   <translation>خيارات السطر</translation>
  </message>
  <message>
   <source>Or add it to an open tab</source>
   <translation>أو أضفه إلى حساب مفتوح</translation>
  </message>
  <message>
   <source>Or join an open tab: one bill for both</source>
   <translation>أو ادمجه بحساب مفتوح: فاتورة واحدة</translation>
  </message>
  <message>
   <source>Or to an open tab</source>
   <translation>أو إلى حساب مفتوح</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>الطلب</translation>
  </message>
  <message>
   <source>Order moved to {till}</source>
   <translation>انتقل الطلب إلى {till}</translation>
  </message>
  <message>
   <source>Orders paid twice</source>
   <translation>طلبات دُفعت مرتين</translation>
  </message>
  <message>
   <source>Orders still open</source>
   <translation>طلبات ما زالت مفتوحة</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>غير ذلك</translation>
  </message>
  <message>
   <source>Other amount</source>
   <translation>مبلغ آخر</translation>
  </message>
  <message>
   <source>Other reason</source>
   <translation>سبب آخر</translation>
  </message>
  <message>
   <source>Out: {reason}</source>
   <translation>خروج: {reason}</translation>
  </message>
  <message>
   <source>Over 1 h</source>
   <translation>أكثر من ساعة</translation>
  </message>
  <message>
   <source>Over 1 h {count}</source>
   <translation>أكثر من ساعة {count}</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>المسؤول</translation>
  </message>
  <message>
   <source>PIN not recognised. Try again.</source>
   <translation>الرمز غير معروف. حاول مجددًا.</translation>
  </message>
  <message numerus="yes">
   <source>PIN not recognised. Try again. %n tr(y|ies) left, then a manager can unlock.</source>
   <translation>
    <numerusform>الرمز غير معروف. المدير يستطيع الفتح.</numerusform>
    <numerusform>الرمز غير معروف. بقيت محاولة واحدة ثم يفتحه المدير.</numerusform>
    <numerusform>الرمز غير معروف. بقيت محاولتان ثم يفتحه المدير.</numerusform>
    <numerusform>الرمز غير معروف. بقيت %n محاولات ثم يفتحه المدير.</numerusform>
    <numerusform>الرمز غير معروف. بقيت %n محاولة ثم يفتحه المدير.</numerusform>
    <numerusform>الرمز غير معروف. بقيت %n محاولة ثم يفتحه المدير.</numerusform>
   </translation>
  </message>
  <message>
   <source>PIN of {name}</source>
   <translation>رمز {name}</translation>
  </message>
  <message>
   <source>Page Down</source>
   <comment>key</comment>
   <translation>Page Down</translation>
  </message>
  <message>
   <source>Page Up</source>
   <comment>key</comment>
   <translation>Page Up</translation>
  </message>
  <message>
   <source>Paid</source>
   <translation>مدفوع</translation>
  </message>
  <message>
   <source>Paid in</source>
   <translation>إيداع</translation>
  </message>
  <message>
   <source>Paid in the last 24 hours</source>
   <translation>دُفعت خلال 24 ساعة</translation>
  </message>
  <message>
   <source>Paid orders</source>
   <translation>الطلبات المدفوعة</translation>
  </message>
  <message>
   <source>Paid orders…</source>
   <translation>الطلبات المدفوعة…</translation>
  </message>
  <message>
   <source>Paid out</source>
   <translation>سحب</translation>
  </message>
  <message>
   <source>Paid {amount}</source>
   <translation>مدفوع {amount}</translation>
  </message>
  <message>
   <source>Paid, card</source>
   <translation>مدفوع، بطاقة</translation>
  </message>
  <message>
   <source>Paid, cash</source>
   <translation>مدفوع، نقدًا</translation>
  </message>
  <message>
   <source>Paid, voucher</source>
   <translation>مدفوع، قسيمة</translation>
  </message>
  <message>
   <source>Papers waiting</source>
   <translation>أوراق تنتظر</translation>
  </message>
  <message>
   <source>Parked</source>
   <translation>موقوف</translation>
  </message>
  <message>
   <source>Pay</source>
   <translation>الدفع</translation>
  </message>
  <message>
   <source>Pay  {amount}</source>
   <translation>الدفع  {amount}</translation>
  </message>
  <message>
   <source>Pay by card</source>
   <translation>الدفع بالبطاقة</translation>
  </message>
  <message>
   <source>Pay by voucher</source>
   <translation>الدفع بقسيمة</translation>
  </message>
  <message>
   <source>Pay the next bill</source>
   <translation>دفع الفاتورة التالية</translation>
  </message>
  <message>
   <source>People</source>
   <translation>الأشخاص</translation>
  </message>
  <message>
   <source>People at this venue</source>
   <translation>أشخاص هذا المكان</translation>
  </message>
  <message>
   <source>Percent</source>
   <translation>نسبة</translation>
  </message>
  <message>
   <source>Percent off</source>
   <translation>نسبة الخصم</translation>
  </message>
  <message>
   <source>Perhaps the clock of this till is wrong. Tell a manager.</source>
   <translation>ربما ساعة هذا الصندوق خاطئة. أخبر المدير.</translation>
  </message>
  <message>
   <source>Perhaps the network wants a log-in. Tell a manager.</source>
   <translation>ربما تطلب الشبكة تسجيل دخول. أخبر المدير.</translation>
  </message>
  <message>
   <source>Person {number}</source>
   <translation>الشخص {number}</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>المكان</translation>
  </message>
  <message>
   <source>Price</source>
   <translation>السعر</translation>
  </message>
  <message>
   <source>Price of one</source>
   <translation>سعر الواحد</translation>
  </message>
  <message>
   <source>Price of {name}</source>
   <translation>سعر {name}</translation>
  </message>
  <message>
   <source>Print X report</source>
   <translation>طباعة تقرير X</translation>
  </message>
  <message>
   <source>Print Z report</source>
   <translation>طباعة تقرير Z</translation>
  </message>
  <message>
   <source>Print again</source>
   <translation>إعادة الطباعة</translation>
  </message>
  <message>
   <source>Print all</source>
   <translation>طباعة الكل</translation>
  </message>
  <message>
   <source>Print all bills</source>
   <translation>طباعة كل الفواتير</translation>
  </message>
  <message>
   <source>Print bill</source>
   <translation>طباعة الفاتورة</translation>
  </message>
  <message>
   <source>Print the bill</source>
   <translation>طباعة الفاتورة</translation>
  </message>
  <message>
   <source>Print the receipt</source>
   <translation>طباعة الإيصال</translation>
  </message>
  <message>
   <source>Printers are set up in the settings file of this till. Sales are saved without one.</source>
   <translation>تُضبط الطابعات في ملف الإعدادات. المبيعات محفوظة بدونها.</translation>
  </message>
  <message>
   <source>Printers, drawer</source>
   <translation>الطابعات والدرج</translation>
  </message>
  <message>
   <source>Printing</source>
   <translation>يطبع</translation>
  </message>
  <message>
   <source>Product</source>
   <translation>الصنف</translation>
  </message>
  <message>
   <source>Put {amount} in</source>
   <translation>إيداع {amount}</translation>
  </message>
  <message>
   <source>Quantity</source>
   <translation>الكمية</translation>
  </message>
  <message>
   <source>Read only</source>
   <translation>للقراءة فقط</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>جاهز</translation>
  </message>
  <message>
   <source>Receipt number, amount, time, person</source>
   <translation>رقم الإيصال أو المبلغ أو الوقت أو الشخص</translation>
  </message>
  <message>
   <source>Receipt {label}</source>
   <translation>إيصال {label}</translation>
  </message>
  <message>
   <source>Receipt {number} · {time}</source>
   <comment>on paper</comment>
   <translation>إيصال {number} · {time}</translation>
  </message>
  <message>
   <source>Received today</source>
   <translation>وصل اليوم</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>إعادة</translation>
  </message>
  <message>
   <source>Refund declined</source>
   <translation>رُفض الرد</translation>
  </message>
  <message>
   <source>Refund declined by the bank</source>
   <translation>رفض البنك الرد</translation>
  </message>
  <message>
   <source>Remove a payment that was taken: {what}</source>
   <translation>حذف دفعة مأخوذة: {what}</translation>
  </message>
  <message>
   <source>Remove it</source>
   <translation>احذفه</translation>
  </message>
  <message>
   <source>Remove line</source>
   <translation>حذف السطر</translation>
  </message>
  <message>
   <source>Remove the line</source>
   <translation>حذف السطر</translation>
  </message>
  <message>
   <source>Remove {name} {amount}</source>
   <translation>حذف {name} {amount}</translation>
  </message>
  <message>
   <source>Removed {quantity} × {name}</source>
   <translation>حُذف {quantity} × {name}</translation>
  </message>
  <message>
   <source>Reprint</source>
   <comment>on paper</comment>
   <translation>نسخة</translation>
  </message>
  <message>
   <source>Resume here</source>
   <translation>المتابعة هنا</translation>
  </message>
  <message>
   <source>Resume the tab</source>
   <translation>متابعة الحساب</translation>
  </message>
  <message>
   <source>Rung up by mistake</source>
   <translation>سُجّل خطأً</translation>
  </message>
  <message>
   <source>Safety and sync</source>
   <translation>الأمان والمزامنة</translation>
  </message>
  <message>
   <source>Sales</source>
   <translation>المبيعات</translation>
  </message>
  <message>
   <source>Sales go on, with the time of this till. Tell a manager to set the clock.</source>
   <translation>البيع مستمر بوقت هذا الصندوق. أخبر المدير ليضبط الساعة.</translation>
  </message>
  <message>
   <source>Sales go on. Set the clock of this machine.</source>
   <translation>البيع مستمر. اضبط ساعة هذا الجهاز.</translation>
  </message>
  <message>
   <source>Same round again</source>
   <translation>الجولة نفسها ثانية</translation>
  </message>
  <message>
   <source>Save an order to a tab and it appears here on every till.</source>
   <translation>احفظ طلبًا في حساب فيظهر هنا على كل صندوق.</translation>
  </message>
  <message>
   <source>Save to a tab</source>
   <translation>حفظ في حساب</translation>
  </message>
  <message>
   <source>Save to tab</source>
   <translation>إلى حساب</translation>
  </message>
  <message>
   <source>Save to {name}</source>
   <translation>إلى {name}</translation>
  </message>
  <message>
   <source>Saved on this till</source>
   <translation>محفوظ على هذا الصندوق</translation>
  </message>
  <message>
   <source>Saved on this till. Not on the server yet.</source>
   <translation>محفوظ على هذا الصندوق. ليس على الخادم بعد.</translation>
  </message>
  <message>
   <source>Saved to {tab}. Any till can open it.</source>
   <translation>حُفظ في {tab}. أي صندوق يستطيع فتحه.</translation>
  </message>
  <message>
   <source>Saved {time}</source>
   <translation>حُفظ {time}</translation>
  </message>
  <message>
   <source>Saved {time}.</source>
   <translation>حُفظ {time}.</translation>
  </message>
  <message>
   <source>Saved {time}. The drawer opens next.</source>
   <translation>حُفظ {time}. يُفتح الدرج بعدها.</translation>
  </message>
  <message>
   <source>Scanner, keys</source>
   <translation>الماسح والمفاتيح</translation>
  </message>
  <message>
   <source>Scans are taken on the order page. Nothing was added.</source>
   <translation>المسح في صفحة الطلب. لم يُضف شيء.</translation>
  </message>
  <message>
   <source>Screen {number}</source>
   <translation>شاشة {number}</translation>
  </message>
  <message>
   <source>Search</source>
   <translation>بحث</translation>
  </message>
  <message>
   <source>Search; Enter adds the first hit</source>
   <translation>بحث؛ Enter يضيف الأول</translation>
  </message>
  <message>
   <source>Sell {name}, which is not on the list, for {price}</source>
   <translation>بيع {name} خارج القائمة بسعر {price}</translation>
  </message>
  <message>
   <source>Selling still works. Tell a manager.</source>
   <translation>البيع ما زال يعمل. أخبر المدير.</translation>
  </message>
  <message>
   <source>Selling still works. Tell a manager: export and free space today.</source>
   <translation>البيع ما زال يعمل. أخبر المدير: صدّر وأخلِ مساحة اليوم.</translation>
  </message>
  <message>
   <source>Send to the kitchen</source>
   <translation>إرسال إلى المطبخ</translation>
  </message>
  <message>
   <source>Sending changes to the server.</source>
   <translation>تُرسل التغييرات إلى الخادم.</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>أُرسل</translation>
  </message>
  <message>
   <source>Sent to the kitchen.</source>
   <translation>أُرسل إلى المطبخ.</translation>
  </message>
  <message>
   <source>Sent today</source>
   <translation>أُرسل اليوم</translation>
  </message>
  <message>
   <source>Sent {told} of {all}</source>
   <translation>أُرسل {told} من {all}</translation>
  </message>
  <message>
   <source>Serve first</source>
   <translation>قدّم أولًا</translation>
  </message>
  <message>
   <source>Server</source>
   <translation>الخادم</translation>
  </message>
  <message>
   <source>Set where this till is started. It cannot be changed here.</source>
   <translation>يُحدد عند تشغيل الصندوق. لا يتغير هنا.</translation>
  </message>
  <message>
   <source>Several media are plugged in. Nothing else on them is touched.</source>
   <translation>عدة وسائط موصولة. لن يُمس شيء آخر عليها.</translation>
  </message>
  <message>
   <source>Share all by {number}</source>
   <translation>قسّم الكل على {number}</translation>
  </message>
  <message>
   <source>Share this by {number}</source>
   <translation>قسّم هذا على {number}</translation>
  </message>
  <message>
   <source>Shift</source>
   <comment>key</comment>
   <translation>Shift</translation>
  </message>
  <message>
   <source>Should be in it</source>
   <translation>المفروض فيه</translation>
  </message>
  <message>
   <source>Show how</source>
   <translation>أرني كيف</translation>
  </message>
  <message>
   <source>Simulated, for the demo</source>
   <translation>محاكاة للعرض</translation>
  </message>
  <message>
   <source>Single lines…</source>
   <translation>بنود مفردة…</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>الحجم</translation>
  </message>
  <message>
   <source>Size of everything</source>
   <translation>حجم كل شيء</translation>
  </message>
  <message>
   <source>Soft</source>
   <translation>خافت</translation>
  </message>
  <message>
   <source>Sold out.</source>
   <translation>نفد.</translation>
  </message>
  <message>
   <source>Someone may be using it.</source>
   <translation>ربما يستخدمه أحد.</translation>
  </message>
  <message>
   <source>Something else answers</source>
   <translation>شيء آخر يجيب</translation>
  </message>
  <message>
   <source>Something on this tab is not paid yet.</source>
   <translation>شيء في هذا الحساب لم يُدفع بعد.</translation>
  </message>
  <message>
   <source>Something that is not on the list, by name and price.</source>
   <translation>شيء خارج القائمة بالاسم والسعر.</translation>
  </message>
  <message>
   <source>Something unexpected happened on this till. Everything saved is safe.</source>
   <translation>حدث شيء غير متوقع على هذا الصندوق. كل المحفوظ آمن.</translation>
  </message>
  <message>
   <source>Something was changed on this bill for the whole tab: share it equally or by amount.</source>
   <translation>في هذه الفاتورة تغيير يخص الحساب كله: قسّم بالتساوي أو حسب المبلغ.</translation>
  </message>
  <message>
   <source>Sort by: {order}</source>
   <translation>الترتيب: {order}</translation>
  </message>
  <message>
   <source>Sounds</source>
   <translation>الأصوات</translation>
  </message>
  <message>
   <source>Split bill</source>
   <translation>تقسيم الفاتورة</translation>
  </message>
  <message>
   <source>Split the bill</source>
   <translation>تقسيم الفاتورة</translation>
  </message>
  <message>
   <source>Split…</source>
   <translation>تقسيم…</translation>
  </message>
  <message>
   <source>Staff</source>
   <translation>الموظفون</translation>
  </message>
  <message>
   <source>Stays on the voucher</source>
   <translation>يبقى على القسيمة</translation>
  </message>
  <message>
   <source>Supplier</source>
   <translation>مورّد</translation>
  </message>
  <message>
   <source>Switch to another person</source>
   <translation>التبديل إلى شخص آخر</translation>
  </message>
  <message>
   <source>Switch to {name}</source>
   <translation>التبديل إلى {name}</translation>
  </message>
  <message>
   <source>Sync</source>
   <translation>المزامنة</translation>
  </message>
  <message>
   <source>Sync now</source>
   <translation>زامن الآن</translation>
  </message>
  <message>
   <source>Synced · Till &amp; server</source>
   <translation>متزامن · الصندوق والخادم</translation>
  </message>
  <message>
   <source>Synced. This till and the server have the same order.</source>
   <translation>متزامن. الصندوق والخادم عندهما الطلب نفسه.</translation>
  </message>
  <message>
   <source>Syncing…</source>
   <translation>يزامن…</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>حساب</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>طاولة</translation>
  </message>
  <message>
   <source>Table </source>
   <translation>طاولة </translation>
  </message>
  <message>
   <source>Table {number}</source>
   <translation>طاولة {number}</translation>
  </message>
  <message>
   <source>Tabs</source>
   <translation>الحسابات</translation>
  </message>
  <message>
   <source>Take it over here?</source>
   <translation>أتستلمه هنا؟</translation>
  </message>
  <message>
   <source>Take over here</source>
   <translation>الاستلام هنا</translation>
  </message>
  <message>
   <source>Take the discount away</source>
   <translation>إزالة الخصم</translation>
  </message>
  <message>
   <source>Take the money</source>
   <translation>أخذ المال</translation>
  </message>
  <message>
   <source>Take voucher of {amount}</source>
   <translation>أخذ قسيمة {amount}</translation>
  </message>
  <message>
   <source>Take {amount} cash</source>
   <translation>أخذ {amount} نقدًا</translation>
  </message>
  <message>
   <source>Take {amount} out</source>
   <translation>سحب {amount}</translation>
  </message>
  <message>
   <source>Take {amount} voucher</source>
   <translation>أخذ {amount} قسيمة</translation>
  </message>
  <message>
   <source>Take {amount}, {left} left</source>
   <translation>أخذ {amount}، يبقى {left}</translation>
  </message>
  <message>
   <source>Take {value} off</source>
   <translation>خصم {value}</translation>
  </message>
  <message>
   <source>Takeaway</source>
   <translation>سفري</translation>
  </message>
  <message>
   <source>Tap a bill, then type what it pays. The last bill takes what is left.</source>
   <translation>المس فاتورة ثم اكتب ما تدفعه. الأخيرة تأخذ الباقي.</translation>
  </message>
  <message>
   <source>Tap a line, then tap a bill. Tap a line on a bill to send it back.</source>
   <translation>المس سطرًا ثم فاتورة. المس سطرًا على فاتورة لإعادته.</translation>
  </message>
  <message>
   <source>Tap a product, scan a barcode, or open a tab.</source>
   <translation>المس صنفًا أو امسح رمزًا أو افتح حسابًا.</translation>
  </message>
  <message>
   <source>Tap, insert or swipe</source>
   <translation>لامس أو أدخل أو مرّر</translation>
  </message>
  <message>
   <source>Tax</source>
   <translation>الضريبة</translation>
  </message>
  <message>
   <source>Tax</source>
   <comment>on paper</comment>
   <translation>الضريبة</translation>
  </message>
  <message>
   <source>Tell a manager. Orders are safe here.</source>
   <translation>أخبر المدير. الطلبات آمنة هنا.</translation>
  </message>
  <message>
   <source>Test print</source>
   <translation>طباعة تجريبية</translation>
  </message>
  <message>
   <source>Thank you</source>
   <translation>شكرًا</translation>
  </message>
  <message>
   <source>That is more than one order can hold.</source>
   <translation>هذا أكثر مما يسعه طلب واحد.</translation>
  </message>
  <message>
   <source>That is more than was paid and not yet given back.</source>
   <translation>هذا أكثر مما دُفع ولم يُرد بعد.</translation>
  </message>
  <message>
   <source>That is {total} in one line. Nothing is added yet.</source>
   <translation>هذا {total} في سطر واحد. لم يُضف شيء بعد.</translation>
  </message>
  <message>
   <source>That line is no longer in the order.</source>
   <translation>لم يعد ذلك السطر في الطلب.</translation>
  </message>
  <message>
   <source>That payment is not in this order.</source>
   <translation>تلك الدفعة ليست في هذا الطلب.</translation>
  </message>
  <message>
   <source>That product is not on this till’s list.</source>
   <translation>ذلك الصنف ليس في قائمة هذا الصندوق.</translation>
  </message>
  <message>
   <source>That tab is in another currency.</source>
   <translation>ذلك الحساب بعملة أخرى.</translation>
  </message>
  <message>
   <source>That was charged already.</source>
   <translation>حُسب ذلك من قبل.</translation>
  </message>
  <message>
   <source>The PIN of the chosen person</source>
   <translation>رمز الشخص المختار</translation>
  </message>
  <message>
   <source>The amount, pence first</source>
   <translation>المبلغ، الكسور أولًا</translation>
  </message>
  <message>
   <source>The answer comes there. If that reader shows “declined”, a manager can say so.</source>
   <translation>الجواب يصل هناك. إن أظهر القارئ «مرفوض» فالمدير يستطيع تأكيد ذلك.</translation>
  </message>
  <message>
   <source>The bill is printing.</source>
   <translation>تُطبع الفاتورة.</translation>
  </message>
  <message>
   <source>The blue button</source>
   <translation>الزر الأزرق</translation>
  </message>
  <message>
   <source>The card reader is set up</source>
   <translation>قارئ البطاقات مضبوط</translation>
  </message>
  <message>
   <source>The card was charged {amount} after all. Give {back} back: receipt {receipt}.</source>
   <translation>خُصم {amount} من البطاقة فعلًا. رُدّ {back}: إيصال {receipt}.</translation>
  </message>
  <message>
   <source>The card was charged {amount} after all. It is counted.</source>
   <translation>خُصم {amount} من البطاقة فعلًا. وقد حُسب.</translation>
  </message>
  <message>
   <source>The card was not charged. The order is safe and still to pay.</source>
   <translation>لم تُخصم البطاقة. الطلب محفوظ وما زال يُدفع.</translation>
  </message>
  <message>
   <source>The cash drawer did not open</source>
   <translation>لم يُفتح درج النقود</translation>
  </message>
  <message>
   <source>The cash drawer opens without a sale.</source>
   <translation>يُفتح درج النقود بلا بيع.</translation>
  </message>
  <message>
   <source>The certificate is not valid</source>
   <translation>الشهادة غير صالحة الآن</translation>
  </message>
  <message>
   <source>The clock of this till differs by {count} min</source>
   <translation>ساعة هذا الصندوق تختلف {count} د</translation>
  </message>
  <message>
   <source>The clock of this till differs by {minutes} min</source>
   <translation>ساعة هذا الصندوق تختلف {minutes} د</translation>
  </message>
  <message>
   <source>The count is more than {limit} away from what should be in the drawer.</source>
   <translation>العدّ يختلف أكثر من {limit} عمّا يجب أن يكون.</translation>
  </message>
  <message>
   <source>The customer display is not connected. Selling goes on without it.</source>
   <translation>شاشة الزبون غير موصولة. البيع مستمر بدونها.</translation>
  </message>
  <message>
   <source>The disk of this till cannot be written to: call support.</source>
   <translation>لا يمكن الكتابة على قرص هذا الصندوق: اتصل بالدعم.</translation>
  </message>
  <message>
   <source>The disk of this till is full. The order is safe where it was; free some space, then log in.</source>
   <translation>قرص هذا الصندوق ممتلئ. الطلب محفوظ حيث كان؛ أخلِ مساحة ثم ادخل.</translation>
  </message>
  <message>
   <source>The disk of this till is full: free some space, then try again.</source>
   <translation>قرص هذا الصندوق ممتلئ: أخلِ مساحة ثم حاول.</translation>
  </message>
  <message>
   <source>The drawer has no float yet. “Cash drawer” under More counts one in.</source>
   <translation>لا عهدة في الدرج بعد. «درج النقود» تحت المزيد يسجلها.</translation>
  </message>
  <message>
   <source>The drawer is right</source>
   <translation>الدرج صحيح</translation>
  </message>
  <message>
   <source>The drawer opens.</source>
   <translation>يُفتح الدرج.</translation>
  </message>
  <message>
   <source>The exact amount</source>
   <translation>المبلغ بالضبط</translation>
  </message>
  <message>
   <source>The file of this till is damaged: call support before you go on.</source>
   <translation>ملف هذا الصندوق تالف: اتصل بالدعم قبل المتابعة.</translation>
  </message>
  <message>
   <source>The first nine favourites</source>
   <translation>أول تسع مفضلات</translation>
  </message>
  <message>
   <source>The first or the last line</source>
   <translation>السطر الأول أو الأخير</translation>
  </message>
  <message>
   <source>The first quick amount</source>
   <translation>أول مبلغ سريع</translation>
  </message>
  <message>
   <source>The fourth quick amount</source>
   <translation>رابع مبلغ سريع</translation>
  </message>
  <message>
   <source>The guest holds the card to the reader</source>
   <translation>يضع الضيف البطاقة على القارئ</translation>
  </message>
  <message>
   <source>The guest sees lines, total and change on it.</source>
   <translation>يرى الضيف الأسطر والمجموع والباقي.</translation>
  </message>
  <message>
   <source>The guests left</source>
   <translation>غادر الضيوف</translation>
  </message>
  <message>
   <source>The guests move to another table, or this tab joins another one.</source>
   <translation>ينتقل الضيوف إلى طاولة أخرى، أو ينضم هذا الحساب إلى آخر.</translation>
  </message>
  <message>
   <source>The journal check found a problem</source>
   <translation>وجد فحص السجل مشكلة</translation>
  </message>
  <message>
   <source>The journal is busy. Nothing was written. Try again.</source>
   <translation>السجل مشغول. لم يُكتب شيء. حاول مجددًا.</translation>
  </message>
  <message>
   <source>The journal is whole.</source>
   <translation>السجل سليم.</translation>
  </message>
  <message>
   <source>The journal needs a look</source>
   <translation>السجل يحتاج نظرة</translation>
  </message>
  <message>
   <source>The journal needs a look. Call support.</source>
   <translation>السجل يحتاج نظرة. اتصل بالدعم.</translation>
  </message>
  <message>
   <source>The journal of this till came from another machine. It goes on as a new one.</source>
   <translation>سجل هذا الصندوق جاء من جهاز آخر. يستمر كسجل جديد.</translation>
  </message>
  <message>
   <source>The journal of this till cannot be opened ({reason}). Call support.</source>
   <translation>لا يُفتح سجل هذا الصندوق ({reason}). اتصل بالدعم.</translation>
  </message>
  <message>
   <source>The journal of this till cannot be read. Call support.</source>
   <translation>لا يُقرأ سجل هذا الصندوق. اتصل بالدعم.</translation>
  </message>
  <message>
   <source>The journal of this till is from a newer version. Install that version again.</source>
   <translation>سجل هذا الصندوق من إصدار أحدث. ثبّت ذلك الإصدار ثانية.</translation>
  </message>
  <message>
   <source>The journal of this till was copied or put back. Nothing is lost. Tell a manager.</source>
   <translation>نُسخ سجل هذا الصندوق أو أُعيد. لم يضع شيء. أخبر المدير.</translation>
  </message>
  <message>
   <source>The journal of this till was older than it should be. The server fills the rest.</source>
   <translation>كان سجل هذا الصندوق أقدم مما ينبغي. الخادم يكمل الباقي.</translation>
  </message>
  <message numerus="yes">
   <source>The journal was damaged and set aside. %n change(s) came over. Tell a manager.</source>
   <translation>
    <numerusform>تضرر السجل ووُضع جانبًا. أخبر المدير.</numerusform>
    <numerusform>تضرر السجل ووُضع جانبًا. نُقل تغيير واحد. أخبر المدير.</numerusform>
    <numerusform>تضرر السجل ووُضع جانبًا. نُقل تغييران. أخبر المدير.</numerusform>
    <numerusform>تضرر السجل ووُضع جانبًا. نُقلت %n تغييرات. أخبر المدير.</numerusform>
    <numerusform>تضرر السجل ووُضع جانبًا. نُقل %n تغييرًا. أخبر المدير.</numerusform>
    <numerusform>تضرر السجل ووُضع جانبًا. نُقل %n تغيير. أخبر المدير.</numerusform>
   </translation>
  </message>
  <message>
   <source>The kitchen knows everything already.</source>
   <translation>المطبخ يعرف كل شيء.</translation>
  </message>
  <message>
   <source>The last line</source>
   <translation>السطر الأخير</translation>
  </message>
  <message>
   <source>The last round was added again, without what is sold out: {names}.</source>
   <translation>أُضيفت الجولة الأخيرة ثانية، دون النافد: {names}.</translation>
  </message>
  <message>
   <source>The last round was added again.</source>
   <translation>أُضيفت الجولة الأخيرة ثانية.</translation>
  </message>
  <message>
   <source>The last tap was not saved</source>
   <translation>لم تُحفظ آخر لمسة</translation>
  </message>
  <message>
   <source>The line above or below</source>
   <translation>السطر الأعلى أو الأسفل</translation>
  </message>
  <message>
   <source>The line below</source>
   <translation>السطر الأسفل</translation>
  </message>
  <message>
   <source>The line comes with it.</source>
   <translation>السطر يأتي معه.</translation>
  </message>
  <message>
   <source>The line went with it, up to your last tap at {time}.</source>
   <translation>انتقل السطر معه حتى آخر لمسة لك في {time}.</translation>
  </message>
  <message>
   <source>The line went with it.</source>
   <translation>انتقل السطر معه.</translation>
  </message>
  <message>
   <source>The order is kept on the tab. Any till can open it and add to it.</source>
   <translation>يبقى الطلب في الحساب. أي صندوق يستطيع فتحه والإضافة إليه.</translation>
  </message>
  <message>
   <source>The order was voided. The audit keeps it.</source>
   <translation>أُلغي الطلب. يبقى في السجل.</translation>
  </message>
  <message>
   <source>The paper is on its way. If nothing comes out, the reason stands here.</source>
   <translation>الورقة في الطريق. إن لم يخرج شيء فالسبب هنا.</translation>
  </message>
  <message>
   <source>The paper ran out while it was printing.</source>
   <translation>نفد الورق أثناء الطباعة.</translation>
  </message>
  <message>
   <source>The payment was removed. Give the guest the money back.</source>
   <translation>حُذفت الدفعة. أعد المال إلى الضيف.</translation>
  </message>
  <message>
   <source>The printers are ready</source>
   <translation>الطابعات جاهزة</translation>
  </message>
  <message>
   <source>The products are on their way from the server.</source>
   <translation>الأصناف في الطريق من الخادم.</translation>
  </message>
  <message>
   <source>The reader gave no answer. Say that the card was not charged.</source>
   <translation>لم يجب القارئ. أكّد أن البطاقة لم تُخصم.</translation>
  </message>
  <message>
   <source>The reader gave {amount} back after all: receipt {receipt}. It is counted.</source>
   <translation>رد القارئ {amount} فعلًا: إيصال {receipt}. وقد حُسب.</translation>
  </message>
  <message>
   <source>The reader has not said yet whether it gave money back. Ask it again first.</source>
   <translation>لم يقل القارئ بعد إن رد المال. اسأله ثانية أولًا.</translation>
  </message>
  <message>
   <source>The reader shows that {amount} was given back.</source>
   <translation>يُظهر القارئ أن {amount} رُدّ.</translation>
  </message>
  <message>
   <source>The reader shows that {amount} was not given back.</source>
   <translation>يُظهر القارئ أن {amount} لم يُرد.</translation>
  </message>
  <message>
   <source>The receipt is printing.</source>
   <translation>يُطبع الإيصال.</translation>
  </message>
  <message>
   <source>The report is printing.</source>
   <translation>يُطبع التقرير.</translation>
  </message>
  <message>
   <source>The rest, {total}, is an order of its own. It is kept.</source>
   <translation>الباقي، {total}، طلب مستقل. وهو محفوظ.</translation>
  </message>
  <message>
   <source>The sales are saved. What did not come out waits and can be printed again.</source>
   <translation>المبيعات محفوظة. ما لم يخرج ينتظر ويمكن طباعته.</translation>
  </message>
  <message>
   <source>The second quick amount</source>
   <translation>ثاني مبلغ سريع</translation>
  </message>
  <message>
   <source>The server cannot answer now</source>
   <translation>لا يستطيع الخادم الإجابة الآن</translation>
  </message>
  <message>
   <source>The server does not know this till</source>
   <translation>الخادم لا يعرف هذا الصندوق</translation>
  </message>
  <message>
   <source>The server does not know this till. A manager can enrol it. Orders are safe here.</source>
   <translation>الخادم لا يعرف هذا الصندوق. يمكن للمدير تسجيله. الطلبات آمنة هنا.</translation>
  </message>
  <message>
   <source>The server refused what this till sent: {why}. Orders are safe here.</source>
   <translation>رفض الخادم ما أرسله هذا الصندوق: {why}. الطلبات آمنة هنا.</translation>
  </message>
  <message>
   <source>The server refuses changes</source>
   <translation>الخادم يرفض تغييرات</translation>
  </message>
  <message>
   <source>The tab opens here and stays open until it is paid.</source>
   <translation>يُفتح الحساب هنا ويبقى مفتوحًا حتى يُدفع.</translation>
  </message>
  <message>
   <source>The third quick amount</source>
   <translation>ثالث مبلغ سريع</translation>
  </message>
  <message>
   <source>The till asks the reader again and again. If it shows “declined”, a manager can say so.</source>
   <translation>يسأل الصندوق القارئ مرارًا. إن أظهر «مرفوض» فالمدير يستطيع تأكيد ذلك.</translation>
  </message>
  <message>
   <source>The till asks the reader again and again. What the reader shows, a manager can say.</source>
   <translation>يسأل الصندوق القارئ مرارًا. ما يظهره يستطيع المدير تأكيده.</translation>
  </message>
  <message>
   <source>The till does not start</source>
   <translation>لا يبدأ تشغيل الصندوق</translation>
  </message>
  <message>
   <source>The till restarted at {time}. Last change saved: </source>
   <translation>أُعيد تشغيل الصندوق في {time}. آخر تغيير محفوظ: </translation>
  </message>
  <message>
   <source>The till stopped meanwhile. Look at the printer.</source>
   <translation>توقف الصندوق أثناء ذلك. انظر إلى الطابعة.</translation>
  </message>
  <message>
   <source>The whole order is voided.</source>
   <translation>يُلغى الطلب كله.</translation>
  </message>
  <message>
   <source>The {name} printer does not answer at {place}</source>
   <translation>طابعة {name} لا تجيب ({place})</translation>
  </message>
  <message>
   <source>The {name} printer is not connected ({place})</source>
   <translation>طابعة {name} غير موصولة ({place})</translation>
  </message>
  <message>
   <source>The {name} printer is not ready: close its lid</source>
   <translation>طابعة {name} غير جاهزة: أغلق غطاءها</translation>
  </message>
  <message>
   <source>The {name} printer is out of paper</source>
   <translation>نفد ورق طابعة {name}</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>المظهر</translation>
  </message>
  <message>
   <source>Then</source>
   <translation>ثم</translation>
  </message>
  <message>
   <source>There is no round to repeat yet. Add a product first.</source>
   <translation>لا جولة لتكرارها بعد. أضف صنفًا أولًا.</translation>
  </message>
  <message>
   <source>There is nothing in it that this order has not. It stays one order.</source>
   <translation>لا شيء فيه ليس في هذا الطلب. يبقى طلبًا واحدًا.</translation>
  </message>
  <message>
   <source>There is nothing in the order yet. Add a product first.</source>
   <translation>لا شيء في الطلب بعد. أضف صنفًا أولًا.</translation>
  </message>
  <message>
   <source>There is nothing to pay yet. Add a product first.</source>
   <translation>لا شيء للدفع بعد. أضف صنفًا أولًا.</translation>
  </message>
  <message>
   <source>There is nothing to print yet. Add a product first.</source>
   <translation>لا شيء للطباعة بعد. أضف صنفًا أولًا.</translation>
  </message>
  <message>
   <source>There is nothing to save yet. Add a product first.</source>
   <translation>لا شيء للحفظ بعد. أضف صنفًا أولًا.</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>لا شيء للتراجع عنه.</translation>
  </message>
  <message>
   <source>They are on the other tab at once, with what the kitchen knows of them.</source>
   <translation>تصبح فورًا على الحساب الآخر، مع ما يعرفه المطبخ عنها.</translation>
  </message>
  <message>
   <source>They join this order when it is back.</source>
   <translation>تنضم إلى هذا الطلب عند عودته.</translation>
  </message>
  <message>
   <source>This bill has a discount for the whole tab. Pay it, or log out: it is kept so.</source>
   <translation>في هذه الفاتورة خصم للحساب كله. ادفعها أو اخرج: تبقى هكذا.</translation>
  </message>
  <message>
   <source>This help</source>
   <translation>هذه المساعدة</translation>
  </message>
  <message>
   <source>This is the {name} printer.</source>
   <translation>هذه طابعة {name}.</translation>
  </message>
  <message>
   <source>This line</source>
   <translation>هذا السطر</translation>
  </message>
  <message>
   <source>This order</source>
   <translation>هذا الطلب</translation>
  </message>
  <message>
   <source>This order belongs to somebody else. Its owner or a manager can open it.</source>
   <translation>هذا الطلب لغيرك. صاحبه أو المدير يستطيع فتحه.</translation>
  </message>
  <message>
   <source>This order is not paid yet, so there is nothing to give back.</source>
   <translation>هذا الطلب لم يُدفع بعد فلا شيء يُرد.</translation>
  </message>
  <message>
   <source>This order is on a tab. Open the tab to change it.</source>
   <translation>هذا الطلب في حساب. افتح الحساب لتغييره.</translation>
  </message>
  <message>
   <source>This order is open on another till. Take it back to change it here.</source>
   <translation>هذا الطلب مفتوح على صندوق آخر. استرجعه لتغييره هنا.</translation>
  </message>
  <message>
   <source>This order is open on {till}</source>
   <translation>هذا الطلب مفتوح على {till}</translation>
  </message>
  <message>
   <source>This order is paid. Start a new order for more.</source>
   <translation>هذا الطلب مدفوع. ابدأ طلبًا جديدًا للمزيد.</translation>
  </message>
  <message>
   <source>This order was cleared. Start a new order.</source>
   <translation>مُسح هذا الطلب. ابدأ طلبًا جديدًا.</translation>
  </message>
  <message>
   <source>This order was last on {till}</source>
   <translation>كان هذا الطلب على {till}</translation>
  </message>
  <message>
   <source>This software</source>
   <translation>هذا البرنامج</translation>
  </message>
  <message>
   <source>This tab is closed. Open a new one.</source>
   <translation>هذا الحساب مغلق. افتح حسابًا جديدًا.</translation>
  </message>
  <message>
   <source>This till</source>
   <translation>هذا الصندوق</translation>
  </message>
  <message>
   <source>This till cannot write to its disk. The order is safe where it was; call support.</source>
   <translation>لا يستطيع هذا الصندوق الكتابة على قرصه. الطلب محفوظ حيث كان؛ اتصل بالدعم.</translation>
  </message>
  <message>
   <source>This till goes to the login screen in {time}.</source>
   <translation>ينتقل هذا الصندوق إلى شاشة الدخول خلال {time}.</translation>
  </message>
  <message>
   <source>This till has no secret store, so it cannot check a PIN by itself.</source>
   <translation>لا مخزن أسرار في هذا الصندوق، فلا يستطيع فحص رمز وحده.</translation>
  </message>
  <message>
   <source>This till has no secret store. Log in when the server can be reached.</source>
   <translation>لا مخزن أسرار في هذا الصندوق. ادخل حين يتاح الخادم.</translation>
  </message>
  <message>
   <source>This till is already open on this machine. Its window was brought to the front.</source>
   <translation>هذا الصندوق مفتوح على هذا الجهاز. أُحضرت نافذته إلى الأمام.</translation>
  </message>
  <message>
   <source>This till lacks the driver of the {name} printer</source>
   <translation>ينقص هذا الصندوق مشغّل طابعة {name}</translation>
  </message>
  <message>
   <source>This till may not use the {name} printer ({place})</source>
   <translation>لا يُسمح لهذا الصندوق باستخدام طابعة {name} ({place})</translation>
  </message>
  <message>
   <source>This till sends no email. Print the receipt; the sale is saved.</source>
   <translation>هذا الصندوق لا يرسل بريدًا. اطبع الإيصال؛ البيع محفوظ.</translation>
  </message>
  <message>
   <source>This till was revoked</source>
   <translation>أُلغي هذا الصندوق</translation>
  </message>
  <message>
   <source>This till was revoked. A manager can enrol it. Orders are safe here.</source>
   <translation>أُلغي هذا الصندوق. يمكن للمدير تسجيله من جديد. الطلبات آمنة هنا.</translation>
  </message>
  <message>
   <source>This till {count}</source>
   <translation>هذا الصندوق {count}</translation>
  </message>
  <message>
   <source>This till · {till}</source>
   <translation>هذا الصندوق · {till}</translation>
  </message>
  <message>
   <source>Ticket for {label}</source>
   <translation>تذكرة {label}</translation>
  </message>
  <message>
   <source>Till</source>
   <translation>الصندوق</translation>
  </message>
  <message>
   <source>Till code</source>
   <translation>رمز الصندوق</translation>
  </message>
  <message>
   <source>Till {number}</source>
   <translation>الصندوق {number}</translation>
  </message>
  <message>
   <source>Tills at this venue</source>
   <translation>صناديق هذا المكان</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>الوقت</translation>
  </message>
  <message>
   <source>Tip</source>
   <translation>إكرامية</translation>
  </message>
  <message>
   <source>Tip</source>
   <comment>on paper</comment>
   <translation>إكرامية</translation>
  </message>
  <message>
   <source>Tips paid out</source>
   <translation>إكراميات مدفوعة</translation>
  </message>
  <message>
   <source>To pay</source>
   <translation>المطلوب</translation>
  </message>
  <message>
   <source>To share</source>
   <translation>للقسمة</translation>
  </message>
  <message>
   <source>To the bank</source>
   <translation>إلى المصرف</translation>
  </message>
  <message>
   <source>To {name}</source>
   <translation>إلى {name}</translation>
  </message>
  <message>
   <source>Together</source>
   <translation>معًا</translation>
  </message>
  <message>
   <source>Together, the dearer one until you choose</source>
   <translation>معًا، بالأغلى حتى تختار</translation>
  </message>
  <message>
   <source>Too many tries. A manager can unlock.</source>
   <translation>محاولات كثيرة. المدير يستطيع الفتح.</translation>
  </message>
  <message>
   <source>Too many tries. Try again in {seconds} s.</source>
   <translation>محاولات كثيرة. أعد بعد {seconds} ث.</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>المجموع</translation>
  </message>
  <message>
   <source>Total</source>
   <comment>on paper</comment>
   <translation>المجموع</translation>
  </message>
  <message>
   <source>Total sold</source>
   <translation>مجموع المبيعات</translation>
  </message>
  <message>
   <source>Total {amount}. Saved {time}.</source>
   <translation>المجموع {amount}. حُفظ {time}.</translation>
  </message>
  <message>
   <source>Transfer {tab}</source>
   <translation>نقل {tab}</translation>
  </message>
  <message>
   <source>Transfer…</source>
   <translation>نقل…</translation>
  </message>
  <message>
   <source>Tries again by itself</source>
   <translation>يعيد المحاولة وحده</translation>
  </message>
  <message>
   <source>Try a scan now</source>
   <translation>جرّب مسحًا الآن</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>حاول ثانية</translation>
  </message>
  <message>
   <source>Try again; if it happens again, call support.</source>
   <translation>حاول ثانية؛ إن تكرر فاتصل بالدعم.</translation>
  </message>
  <message>
   <source>Try another word, or show all tabs.</source>
   <translation>جرّب كلمة أخرى أو اعرض كل الحسابات.</translation>
  </message>
  <message>
   <source>Try card again</source>
   <translation>إعادة البطاقة</translation>
  </message>
  <message>
   <source>Two versions of a line</source>
   <translation>نسختان من سطر</translation>
  </message>
  <message>
   <source>Two versions of a line are waiting. Choose one, then pay.</source>
   <translation>نسختان من سطر تنتظران. اختر واحدة ثم ادفع.</translation>
  </message>
  <message>
   <source>Type the number of guests in digits. Nothing was changed.</source>
   <translation>اكتب عدد الضيوف بالأرقام. لم يتغير شيء.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <source>Up to date</source>
   <translation>محدّث</translation>
  </message>
  <message>
   <source>Use this order</source>
   <translation>استخدم هذا الطلب</translation>
  </message>
  <message>
   <source>Use {amount} tip</source>
   <translation>إكرامية {amount}</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>الإصدار</translation>
  </message>
  <message>
   <source>Version {version}</source>
   <translation>الإصدار {version}</translation>
  </message>
  <message>
   <source>Void order</source>
   <translation>إلغاء الطلب</translation>
  </message>
  <message>
   <source>Void the order?</source>
   <translation>أتلغي الطلب؟</translation>
  </message>
  <message>
   <source>Voucher</source>
   <translation>قسيمة</translation>
  </message>
  <message>
   <source>Voucher</source>
   <comment>on paper</comment>
   <translation>قسيمة</translation>
  </message>
  <message>
   <source>Voucher worth</source>
   <translation>قيمة القسيمة</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>ينتظر</translation>
  </message>
  <message>
   <source>Waiting for the customer · {seconds} s</source>
   <translation>بانتظار الزبون · {seconds} ث</translation>
  </message>
  <message>
   <source>Waiting to be sent</source>
   <translation>ينتظر الإرسال</translation>
  </message>
  <message>
   <source>We put both together. Nothing was thrown away.</source>
   <translation>جمعنا الاثنين. لم يُرمَ شيء.</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>أهلًا</translation>
  </message>
  <message>
   <source>What the keys do here</source>
   <translation>ما تفعله المفاتيح هنا</translation>
  </message>
  <message>
   <source>What the keys do on a page</source>
   <translation>ما تفعله المفاتيح في صفحة</translation>
  </message>
  <message>
   <source>What was chosen on this till could not be read. It starts as it was set up.</source>
   <translation>تعذرت قراءة ما اختير على هذا الصندوق. يبدأ كما ضُبط.</translation>
  </message>
  <message>
   <source>Where</source>
   <translation>أين</translation>
  </message>
  <message>
   <source>Where do the guests sit?</source>
   <translation>أين يجلس الضيوف؟</translation>
  </message>
  <message>
   <source>Where should the file go?</source>
   <translation>أين يُحفظ الملف؟</translation>
  </message>
  <message>
   <source>Who shall serve {tab}?</source>
   <translation>من سيخدم {tab}؟</translation>
  </message>
  <message>
   <source>Whole order</source>
   <translation>الطلب كله</translation>
  </message>
  <message>
   <source>Why?</source>
   <translation>لماذا؟</translation>
  </message>
  <message>
   <source>Wrong item</source>
   <translation>صنف خاطئ</translation>
  </message>
  <message>
   <source>X report</source>
   <translation>تقرير X</translation>
  </message>
  <message>
   <source>Yes, key checked</source>
   <translation>نعم، فُحص المفتاح</translation>
  </message>
  <message>
   <source>You can take it back</source>
   <translation>يمكنك استرجاعه</translation>
  </message>
  <message>
   <source>You get the {lines}</source>
   <translation>تحصل على {lines}</translation>
  </message>
  <message numerus="yes">
   <source>You have %n open order(s)</source>
   <translation>
    <numerusform>لا طلبات مفتوحة لك</numerusform>
    <numerusform>لديك طلب مفتوح</numerusform>
    <numerusform>لديك طلبان مفتوحان</numerusform>
    <numerusform>لديك %n طلبات مفتوحة</numerusform>
    <numerusform>لديك %n طلبًا مفتوحًا</numerusform>
    <numerusform>لديك %n طلب مفتوح</numerusform>
   </translation>
  </message>
  <message>
   <source>You save</source>
   <translation>توفّر</translation>
  </message>
  <message>
   <source>Your last tap is not in the order. Everything before it is safe.</source>
   <translation>آخر لمسة لك ليست في الطلب. كل ما قبلها محفوظ.</translation>
  </message>
  <message>
   <source>Your open order {total} opens here</source>
   <translation>طلبك المفتوح {total} يُفتح هنا</translation>
  </message>
  <message>
   <source>Your order is kept. It opens again after this tab.</source>
   <translation>طلبك محفوظ. يُفتح ثانية بعد هذا الحساب.</translation>
  </message>
  <message>
   <source>Your order of {lines} was recovered</source>
   <translation>استُعيد طلبك وفيه {lines}</translation>
  </message>
  <message>
   <source>Your order {total} is from {till}</source>
   <translation>طلبك {total} من {till}</translation>
  </message>
  <message>
   <source>Z report {number}</source>
   <translation>تقرير Z {number}</translation>
  </message>
  <message>
   <source>a manager allows it</source>
   <translation>بإذن المدير</translation>
  </message>
  <message>
   <source>after plugging a stick in</source>
   <translation>بعد إدخال ذاكرة</translation>
  </message>
  <message>
   <source>and shows “Order moved to {here}”.</source>
   <translation>ويعرض «انتقل الطلب إلى {here}».</translation>
  </message>
  <message>
   <source>any number</source>
   <translation>أي عدد</translation>
  </message>
  <message>
   <source>as at {time}</source>
   <translation>حتى {time}</translation>
  </message>
  <message>
   <source>at {time}</source>
   <translation>في {time}</translation>
  </message>
  <message>
   <source>by the amount</source>
   <translation>حسب المبلغ</translation>
  </message>
  <message>
   <source>card</source>
   <translation>بطاقة</translation>
  </message>
  <message>
   <source>cash drawer</source>
   <translation>درج النقود</translation>
  </message>
  <message>
   <source>changes from other tills, first log-ins of new staff.</source>
   <translation>تغييرات الصناديق الأخرى وأول دخول للجدد.</translation>
  </message>
  <message>
   <source>choose one</source>
   <translation>اختر واحدًا</translation>
  </message>
  <message>
   <source>discount {label}</source>
   <translation>خصم {label}</translation>
  </message>
  <message>
   <source>discounts {off}</source>
   <translation>خصومات {off}</translation>
  </message>
  <message>
   <source>dollars</source>
   <translation>دولارات</translation>
  </message>
  <message>
   <source>euros</source>
   <translation>يورو</translation>
  </message>
  <message>
   <source>given back</source>
   <translation>المردود</translation>
  </message>
  <message>
   <source>in them</source>
   <translation>فيها</translation>
  </message>
  <message>
   <source>in {time}</source>
   <translation>خلال {time}</translation>
  </message>
  <message>
   <source>incl. VAT {tax}</source>
   <translation>شامل الضريبة {tax}</translation>
  </message>
  <message>
   <source>incl. {tax}</source>
   <translation>شامل {tax}</translation>
  </message>
  <message>
   <source>incl. {tax}</source>
   <comment>on paper</comment>
   <translation>شامل {tax}</translation>
  </message>
  <message>
   <source>known here, as at {time}.</source>
   <translation>معروف هنا، حتى {time}.</translation>
  </message>
  <message>
   <source>last on this till</source>
   <translation>آخرها على هذا الصندوق</translation>
  </message>
  <message>
   <source>last on {till}</source>
   <translation>آخرها على {till}</translation>
  </message>
  <message>
   <source>last on {till}, {age} ago</source>
   <translation>آخرها على {till} قبل {age}</translation>
  </message>
  <message>
   <source>less than a minute ago</source>
   <translation>قبل أقل من دقيقة</translation>
  </message>
  <message>
   <source>no open order</source>
   <translation>لا طلب مفتوح</translation>
  </message>
  <message>
   <source>none</source>
   <translation>لا شيء</translation>
  </message>
  <message>
   <source>none yet</source>
   <translation>لا شيء بعد</translation>
  </message>
  <message>
   <source>not counted</source>
   <translation>غير معدود</translation>
  </message>
  <message>
   <source>note {text}</source>
   <translation>ملاحظة {text}</translation>
  </message>
  <message>
   <source>of {total} · paid {paid}</source>
   <translation>من {total} · مدفوع {paid}</translation>
  </message>
  <message>
   <source>on {till} at any time.</source>
   <translation>على {till} في أي وقت.</translation>
  </message>
  <message>
   <source>on {till} now</source>
   <translation>الآن على {till}</translation>
  </message>
  <message>
   <source>only a part of it goes to another tab</source>
   <translation>جزء منه فقط ينتقل إلى حساب آخر</translation>
  </message>
  <message>
   <source>opened {time}</source>
   <translation>فُتح {time}</translation>
  </message>
  <message>
   <source>pounds</source>
   <translation>جنيهات</translation>
  </message>
  <message>
   <source>receipts and bills</source>
   <translation>إيصالات وفواتير</translation>
  </message>
  <message>
   <source>sell, take cash, log out, log in again.</source>
   <translation>البيع وأخذ النقد والخروج والدخول ثانية.</translation>
  </message>
  <message>
   <source>sold out</source>
   <translation>نفد</translation>
  </message>
  <message>
   <source>the office</source>
   <translation>المكتب</translation>
  </message>
  <message>
   <source>the reader</source>
   <translation>القارئ</translation>
  </message>
  <message>
   <source>the reader has not answered</source>
   <translation>لم يجب القارئ</translation>
  </message>
  <message>
   <source>tips in it</source>
   <translation>الإكراميات فيه</translation>
  </message>
  <message>
   <source>voucher</source>
   <translation>قسيمة</translation>
  </message>
  <message>
   <source>waiting for an answer</source>
   <translation>بانتظار جواب</translation>
  </message>
  <message>
   <source>waiting on {reader}</source>
   <translation>بانتظار {reader}</translation>
  </message>
  <message>
   <source>was {number} before</source>
   <translation>كان {number} من قبل</translation>
  </message>
  <message>
   <source>you choose which to keep.</source>
   <translation>أنت تختار ما يبقى.</translation>
  </message>
  <message>
   <source>{amount} counted in.</source>
   <translation>عُدّ {amount}.</translation>
  </message>
  <message>
   <source>{amount} given back</source>
   <translation>رُدّ {amount}</translation>
  </message>
  <message>
   <source>{amount} goes out of the drawer.</source>
   <translation>يخرج {amount} من الدرج.</translation>
  </message>
  <message>
   <source>{amount} is saved as given back. Give it back on the reader now.</source>
   <translation>حُفظ {amount} كمردود. رُدّه الآن على القارئ.</translation>
  </message>
  <message>
   <source>{amount} is saved as given back. Hand it out now.</source>
   <translation>حُفظ {amount} كمردود. سلّمه الآن.</translation>
  </message>
  <message>
   <source>{amount} is still to pay. The order is safe.</source>
   <translation>يبقى {amount} للدفع. الطلب محفوظ.</translation>
  </message>
  <message>
   <source>{amount} less than expected</source>
   <translation>{amount} أقل من المتوقع</translation>
  </message>
  <message>
   <source>{amount} more than expected</source>
   <translation>{amount} أكثر من المتوقع</translation>
  </message>
  <message>
   <source>{amount} put in.</source>
   <translation>أُودع {amount}.</translation>
  </message>
  <message>
   <source>{amount} taken out.</source>
   <translation>سُحب {amount}.</translation>
  </message>
  <message>
   <source>{amount} was given back to the card.</source>
   <translation>رُدّ {amount} إلى البطاقة.</translation>
  </message>
  <message>
   <source>{by} gives it to {to}, who has not accepted yet.</source>
   <translation>{by} يعطيه إلى {to} ولم يُقبل بعد.</translation>
  </message>
  <message>
   <source>{changes} waiting</source>
   <translation>{changes} في الانتظار</translation>
  </message>
  <message>
   <source>{count} GB</source>
   <translation>{count} غ.ب</translation>
  </message>
  <message>
   <source>{count} MB</source>
   <translation>{count} م.ب</translation>
  </message>
  <message>
   <source>{count} in this order</source>
   <translation>{count} في هذا الطلب</translation>
  </message>
  <message>
   <source>{count} ms</source>
   <translation>{count} م.ث</translation>
  </message>
  <message>
   <source>{count} times {name}</source>
   <translation>{count} مرات {name}</translation>
  </message>
  <message>
   <source>{count} × {name} was added.</source>
   <translation>أُضيف {count} × {name}.</translation>
  </message>
  <message>
   <source>{file} is in {folder}.</source>
   <translation>{file} في {folder}.</translation>
  </message>
  <message>
   <source>{file} is on {place}. You can take it out.</source>
   <translation>{file} على {place}. يمكنك إخراجها.</translation>
  </message>
  <message numerus="yes">
   <source>{first} and %n more wait</source>
   <translation>
    <numerusform>{first} ينتظر</numerusform>
    <numerusform>{first} وآخر ينتظران</numerusform>
    <numerusform>{first} واثنان ينتظرون</numerusform>
    <numerusform>{first} و%n آخرون ينتظرون</numerusform>
    <numerusform>{first} و%n ينتظرون</numerusform>
    <numerusform>{first} و%n ينتظرون</numerusform>
   </translation>
  </message>
  <message>
   <source>{first} waits</source>
   <translation>{first} ينتظر</translation>
  </message>
  <message>
   <source>{free} of {disk}</source>
   <translation>{free} من {disk}</translation>
  </message>
  <message>
   <source>{hours} h {minutes} m</source>
   <translation>{hours} س {minutes} د</translation>
  </message>
  <message>
   <source>{how} · saved on this till {time}</source>
   <translation>{how} · محفوظ على هذا الصندوق {time}</translation>
  </message>
  <message>
   <source>{left} of {lines}</source>
   <translation>{left} من {lines}</translation>
  </message>
  <message>
   <source>{left} of {total} can be given back.</source>
   <translation>يمكن رد {left} من {total}.</translation>
  </message>
  <message>
   <source>{minutes} m</source>
   <translation>{minutes} د</translation>
  </message>
  <message>
   <source>{name} counted {amount} in at {time}</source>
   <translation>{name} عدّ {amount} في {time}</translation>
  </message>
  <message>
   <source>{name} for {price} each needs a manager.</source>
   <translation>{name} بسعر {price} يحتاج مديرًا.</translation>
  </message>
  <message>
   <source>{name} gives you {tab}</source>
   <translation>{name} يعطيك {tab}</translation>
  </message>
  <message>
   <source>{name} gives you {tab}. Open Tabs to accept it.</source>
   <translation>{name} يعطيك {tab}. افتح الحسابات لقبوله.</translation>
  </message>
  <message>
   <source>{name} has to log in on this till once while the server can be reached.</source>
   <translation>على {name} أن يدخل مرة على هذا الصندوق والخادم متاح.</translation>
  </message>
  <message>
   <source>{name} is asked to take {tab}.</source>
   <translation>يُطلب من {name} استلام {tab}.</translation>
  </message>
  <message>
   <source>{name} is sold out. Nothing was added.</source>
   <translation>نفد {name}. لم يُضف شيء.</translation>
  </message>
  <message>
   <source>{name} may be printed</source>
   <translation>{name} ربما طُبع</translation>
  </message>
  <message>
   <source>{name} was changed.</source>
   <translation>تغيّر {name}.</translation>
  </message>
  <message>
   <source>{name} was not printed</source>
   <translation>لم يُطبع {name}</translation>
  </message>
  <message>
   <source>{name} was removed.</source>
   <translation>حُذف {name}.</translation>
  </message>
  <message>
   <source>{name} without its discount needs a manager.</source>
   <translation>{name} بلا خصمه يحتاج مديرًا.</translation>
  </message>
  <message>
   <source>{name}, {time}</source>
   <translation>{name}، {time}</translation>
  </message>
  <message>
   <source>{name}’s order</source>
   <translation>طلب {name}</translation>
  </message>
  <message>
   <source>{name}’s order was paid before {late} reached it. Ring up what is still to be paid.</source>
   <translation>دُفع طلب {name} قبل وصول {late}. سجّل ما لم يُدفع.</translation>
  </message>
  <message>
   <source>{name}’s order was paid more than once: {took} for {cost}. Both payments are kept. Tell a manager.</source>
   <translation>دُفع طلب {name} أكثر من مرة: {took} مقابل {cost}. الدفعتان محفوظتان. أخبر المدير.</translation>
  </message>
  <message>
   <source>{place} cannot be written to. Nothing was written. Use another one.</source>
   <translation>لا يمكن الكتابة على {place}. لم يُكتب شيء. استخدم غيره.</translation>
  </message>
  <message>
   <source>{place} did not take the file. Nothing was written. Use another one.</source>
   <translation>لم يقبل {place} الملف. لم يُكتب شيء. استخدم غيره.</translation>
  </message>
  <message>
   <source>{place} is full. Nothing was written. Free some space or use another one.</source>
   <translation>{place} ممتلئ. لم يُكتب شيء. أخلِ مساحة أو استخدم غيره.</translation>
  </message>
  <message>
   <source>{place} is not there any more. Nothing was written. Plug it in again.</source>
   <translation>{place} لم يعد موجودًا. لم يُكتب شيء. أدخله ثانية.</translation>
  </message>
  <message>
   <source>{price} each</source>
   <translation>{price} للواحد</translation>
  </message>
  <message>
   <source>{price} · Sold out</source>
   <translation>{price} · نفد</translation>
  </message>
  <message>
   <source>{price} · {number} left</source>
   <translation>{price} · بقي {number}</translation>
  </message>
  <message>
   <source>{quantity} × {name}</source>
   <translation>{quantity} × {name}</translation>
  </message>
  <message>
   <source>{reader} ready</source>
   <translation>{reader} جاهز</translation>
  </message>
  <message>
   <source>{room} free</source>
   <translation>{room} حر</translation>
  </message>
  <message>
   <source>{seconds} s</source>
   <translation>{seconds} ث</translation>
  </message>
  <message>
   <source>{sentence}. Everything is saved; tap the status for more.</source>
   <translation>{sentence}. كل شيء محفوظ؛ المس الحالة للمزيد.</translation>
  </message>
  <message>
   <source>{setting}: {value}</source>
   <translation>{setting}: {value}</translation>
  </message>
  <message>
   <source>{setting}: {value}, chosen</source>
   <translation>{setting}: {value}، مختار</translation>
  </message>
  <message>
   <source>{since} to {until}</source>
   <translation>{since} إلى {until}</translation>
  </message>
  <message>
   <source>{some} of {quantity} × {name}</source>
   <translation>{some} من {quantity} × {name}</translation>
  </message>
  <message>
   <source>{tab} is open on {till}</source>
   <translation>{tab} مفتوح على {till}</translation>
  </message>
  <message>
   <source>{tab}, {total}, {owner}, open for {age}, {where}</source>
   <translation>{tab}، {total}، {owner}، مفتوح منذ {age}، {where}</translation>
  </message>
  <message>
   <source>{till} at {time}</source>
   <translation>{till} في {time}</translation>
  </message>
  <message>
   <source>{till} cannot be reached</source>
   <translation>{till} لا يمكن الوصول إليه</translation>
  </message>
  <message>
   <source>{till} may have newer changes.</source>
   <translation>ربما في {till} تغييرات أحدث.</translation>
  </message>
  <message>
   <source>{till} now</source>
   <translation>{till} الآن</translation>
  </message>
  <message>
   <source>{till} stops at once</source>
   <translation>{till} يتوقف فورًا</translation>
  </message>
  <message>
   <source>{time} · saved on this till</source>
   <translation>{time} · محفوظ على هذا الصندوق</translation>
  </message>
  <message>
   <source>{time} · {till}</source>
   <translation>{time} · {till}</translation>
  </message>
  <message>
   <source>{typed} of {all} digits</source>
   <translation>{typed} من {all} أرقام</translation>
  </message>
  <message>
   <source>{value} off the whole order needs a manager.</source>
   <translation>خصم {value} على الطلب كله يحتاج مديرًا.</translation>
  </message>
  <message>
   <source>{value} off {name} needs a manager.</source>
   <translation>خصم {value} على {name} يحتاج مديرًا.</translation>
  </message>
  <message>
   <source>{what} was changed on two tills while offline</source>
   <translation>تغيّر {what} على صندوقين دون اتصال</translation>
  </message>
  <message>
   <source>{who} took it over on {till} at {time}.</source>
   <translation>استلمه {who} على {till} في {time}.</translation>
  </message>
  <message>
   <source>“{product}” is not in the order. Everything before it is safe.</source>
   <translation>«{product}» ليس في الطلب. كل ما قبله محفوظ.</translation>
  </message>
 </context>
</TS>
